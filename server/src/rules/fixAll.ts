import type { Position, Range } from '../text/lines.ts';
import { comparePositions, later } from '../text/ranges.ts';
import { type Edit, editRange, type Finding } from './rule.ts';

export interface FixedAll {
  /** In text order, none overlapping another. */
  readonly edits: readonly Edit[];
  /** The findings whose fixes these edits are. */
  readonly fixed: readonly Finding[];
  /** Findings whose fix overlaps an earlier one. They can be fixed in another round, once these edits are made. */
  readonly postponed: readonly Finding[];
}

interface Change {
  readonly finding: Finding;
  readonly edit: Edit;
  readonly range: Range;
}

/**
 * The safe fixes of all findings at once. A fix is made whole or not at all; of two that overlap, the later in the text
 * is postponed. Edits that merely meet do not overlap, but two insertions at one place do, since their order would matter
 * (LSP 3.17, “TextEdit[]”). The same findings give the same edits. Costs what sorting the edits costs.
 */
export function fixAll(findings: readonly Finding[]): FixedAll {
  const safe = findings.filter((finding) => finding.fix?.kind === 'safe');
  const changes = safe.flatMap(changesOf).sort((a, b) => compareRanges(a.range, b.range));
  const postponed = overlapping(changes);
  return {
    edits: changes.filter((change) => !postponed.has(change.finding)).map((change) => change.edit),
    fixed: safe.filter((finding) => !postponed.has(finding)),
    postponed: [...postponed],
  };
}

function changesOf(finding: Finding): Change[] {
  return (finding.fix?.edits ?? []).map((edit) => ({ finding, edit, range: editRange(edit) }));
}

function compareRanges(a: Range, b: Range): number {
  return comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
}

/**
 * The findings to postpone. One pass in text order: a change that begins before the end of an accepted one is held
 * back.
 */
function overlapping(changes: readonly Change[]): Set<Finding> {
  const held = new Set<Finding>();
  let end: Position = { line: 0, character: 0 };
  let insertion: Position | null = null;
  for (const { finding, range } of changes) {
    if (held.has(finding)) continue;
    const inserts = comparePositions(range.start, range.end) === 0;
    const again = inserts && insertion !== null && comparePositions(insertion, range.start) === 0;
    if (again || comparePositions(range.start, end) < 0) {
      held.add(finding);
      continue;
    }
    if (inserts) insertion = range.start;
    end = later(end, range.end);
  }
  return held;
}
