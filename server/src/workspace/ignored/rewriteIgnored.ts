import { type IgnoredEntry, ignoredVersion, keyOf } from './ignored.ts';
import { readIgnored } from './readIgnored.ts';

export interface IgnoredChanges {
  readonly add?: readonly IgnoredEntry[];
  /** Keys (`keyOf`) of the entries to remove. */
  readonly remove?: ReadonlySet<string>;
}

/**
 * Adds and removes entries in the text of a file of ignored findings (null if there is none yet). Entries are written
 * one a line, sorted by file, rule and fingerprint and without duplicates, so that equal entries give equal text and
 * the changes of two people can be merged. Entries that stay keep their reasons; parts of the file that are not
 * understood stay too. Null if the text has errors, which the user has to correct first.
 */
export function rewriteIgnored(text: string | null, { add = [], remove }: IgnoredChanges): string | null {
  const before = text ?? '{}';
  if (readIgnored(before, null).problems.some(({ severity }) => severity === 'error')) return null;
  const { version = ignoredVersion, ignored = [], ...others } = JSON.parse(before);
  const entries = new Map<string, IgnoredEntry>();
  for (const entry of [...ignored, ...add]) {
    const key = keyOf(entry);
    if (!remove?.has(key) && !entries.has(key)) entries.set(key, entry);
  }
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
  return print({ ...others, version }, sorted).join(lineEnd) + lineEnd;
}

/** The lines of the file. */
function print(properties: object, entries: readonly IgnoredEntry[]): string[] {
  return [
    '{',
    ...Object.entries(properties).map((property) => `  ${printProperty(property)},`),
    ...(entries.length === 0 ? ['  "ignored": []'] : ['  "ignored": [', ...printEntries(entries), '  ]']),
    '}',
  ];
}

function printEntries(entries: readonly IgnoredEntry[]): string[] {
  return entries.map((entry, index) => {
    const properties = Object.entries(entry).map(printProperty).join(', ');
    return `    { ${properties} }${index < entries.length - 1 ? ',' : ''}`;
  });
}

function printProperty([name, value]: [string, unknown]): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}
