import { catalogue } from '../../rules/catalogue.ts';
import type { Severity } from '../../rules/rule.ts';
import { type IgnoredEntry, keyOf } from './ignored.ts';
import type { IgnoredFinding } from './suppress.ts';

/**
 * The entries for one article that ignored nothing in it. Those for every article are not among them, since another one
 * may need them, nor are those of rules that are off, which found nothing because they did not look.
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
