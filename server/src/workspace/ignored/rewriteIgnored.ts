import { type IgnoredEntry, ignoredVersion, keyOf } from './ignored.ts';
import { readIgnored } from './readIgnored.ts';

export interface IgnoredChanges {
  readonly add?: readonly IgnoredEntry[];
  /** Keys (`keyOf`) of entries that go. */
  readonly remove?: ReadonlySet<string>;
}

/**
 * The text of a file of what is ignored (null: there is none yet) with entries added and removed: one entry a line, sorted
 * by file, rule and fingerprint, none twice, so that the same entries always give the same text and two people's changes
 * merge. Entries that stay keep their reasons, and what is not understood in the file stays as well. Null if the text has
 * errors, which the user has to mend first.
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
