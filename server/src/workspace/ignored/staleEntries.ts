import { catalogue } from '../../rules/catalogue.ts';
import type { Severity } from '../../rules/rule.ts';
import { type IgnoredEntry, keyOf } from './ignored.ts';
import type { IgnoredFinding } from './suppress.ts';

/**
 * The entries for one article that ignored nothing in it. Entries for all articles are left out, since another article
 * may need them, and so are entries of rules that are off, which could find nothing.
 */
export function staleEntries(
  entries: readonly IgnoredEntry[],
  ignored: readonly IgnoredFinding[],
  severities: Readonly<Record<string, Severity>>,
): IgnoredEntry[] {
  const used = new Set(ignored.map(({ entry }) => keyOf(entry)));
  const unused = entries.filter((entry) => entry.file !== undefined && !used.has(keyOf(entry)));
  return unused.length === 0 ? unused : unused.filter(({ rule }) => severityOf(rule, severities) !== 'off');
}

function severityOf(rule: string, severities: Readonly<Record<string, Severity>>): Severity | undefined {
  return severities[rule] ?? catalogue.find(({ metadata }) => metadata.name === rule)?.metadata.severity;
}
