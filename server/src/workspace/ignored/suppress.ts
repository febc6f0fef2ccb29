import type { Article } from '../../article/article.ts';
import type { Finding } from '../../rules/rule.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { IgnoredEntry } from './ignored.ts';

/** A finding that is not to be reported, and the entry that says so. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly entry: IgnoredEntry;
}

export interface Suppression {
  /** The findings to report, in the same order as before. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

/** Entries by rule, then by fingerprint; undefined stands for the whole file. */
type EntriesByRule = ReadonlyMap<string, ReadonlyMap<string | undefined, IgnoredEntry>>;

/** Kept by the list of entries, which stays the same while an article is edited. */
const grouped = new WeakMap<readonly IgnoredEntry[], EntriesByRule>();

/**
 * Separates the findings of an article into ignored ones and others, by the entries that apply to the article. An entry
 * covers everything that its rule finds in the sentence, wherever the sentence is repeated.
 */
export function suppress(
  article: Pick<Article, 'lines'>,
  findings: readonly Finding[],
  entries: readonly IgnoredEntry[],
): Suppression {
  if (entries.length === 0) return { findings, ignored: [] };
  const byRule = grouped.get(entries) ?? groupByRule(entries);
  grouped.set(entries, byRule);
  const left: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const ofRule = byRule.get(finding.rule.name);
    const entry = ofRule?.get(undefined) ?? ofRule?.get(fingerprintOf(finding.span, article));
    if (entry) ignored.push({ finding, entry });
    else left.push(finding);
  }
  return { findings: left, ignored };
}

function groupByRule(entries: readonly IgnoredEntry[]): EntriesByRule {
  const byRule = new Map<string, Map<string | undefined, IgnoredEntry>>();
  for (const entry of entries) {
    const ofRule = byRule.get(entry.rule) ?? new Map<string | undefined, IgnoredEntry>();
    ofRule.set(entry.fingerprint, entry);
    byRule.set(entry.rule, ofRule);
  }
  return byRule;
}
