import { parseArticle } from '../../server/src/article/parse.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { Draft, type Fault } from './draft.ts';
import { metadataFaults } from './metadataFaults.ts';
import { structureFaults } from './structureFaults.ts';
import { textFaults } from './textFaults.ts';
import { turnFaults } from './turnFaults.ts';

/** What came of one kind of fault. */
export interface Recall {
  readonly rule: string;
  /** How many faults were made, each in an article that is otherwise as it was. */
  made: number;
  /** After how many of them the rule reported more than before. */
  found: number;
  /** What other rules reported more than before, by their names. */
  readonly others: Map<string, number>;
  /** Faults that were not found: the article's name and its line. */
  readonly missed: string[];
}

const faults = { ...metadataFaults, ...structureFaults, ...turnFaults, ...textFaults };

/**
 * Makes faults in articles that have none of their kind, at most `most` in each, and tells how many the rules find. An
 * article in which the rule finds something beforehand is left out.
 */
export function measureRecall(
  articles: Iterable<{ readonly name: string; readonly text: string }>,
  most: number,
): Recall[] {
  const recalls = Object.keys(faults).map(
    (rule): Recall => ({ rule, made: 0, found: 0, others: new Map(), missed: [] }),
  );
  for (const { name, text } of articles) {
    const draft = new Draft(text);
    const before = countFindings(text);
    for (const recall of recalls) {
      if (before.has(recall.rule)) continue;
      for (const fault of spread(faults[recall.rule]?.(draft) ?? [], most)) count(recall, draft, fault, before, name);
    }
  }
  return recalls;
}

function count(recall: Recall, draft: Draft, fault: Fault, before: ReadonlyMap<string, number>, name: string): void {
  const after = countFindings(draft.with(fault));
  recall.made++;
  if (after.has(recall.rule)) recall.found++;
  else recall.missed.push(`${name}:${draft.text.slice(0, fault[0]?.start).split('\n').length}`);
  for (const [rule, times] of after) {
    const more = times - (before.get(rule) ?? 0);
    if (rule !== recall.rule && more > 0) recall.others.set(rule, (recall.others.get(rule) ?? 0) + more);
  }
}

function countFindings(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const today = new Date().toISOString().slice(0, 10);
  for (const { rule } of lint(parseArticle(text), { today })) counts.set(rule.name, (counts.get(rule.name) ?? 0) + 1);
  return counts;
}

/** Some of a list, from all parts of it. */
function spread<Item>(list: readonly Item[], most: number): Item[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
