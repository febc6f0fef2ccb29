import type { Line, Span } from '../text/lines.ts';
import type { Edit, Finding, Fix, RelatedPlace } from './rule.ts';

/** Compares findings for sorting: in text order, and at the same place in the order of their rules' names. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.span.line.number - b.span.line.number ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compare(a.rule.name, b.rule.name)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two lists hold the same findings: equal messages and fixes at equal places. */
export function areAlike(a: readonly Finding[], b: readonly Finding[]): boolean {
  return sameList(a, b, sameFinding);
}

/**
 * Whether all lines that the findings point at (to mark, relate or edit) are still in `lines`, at their own numbers.
 */
export function pointInto(lines: readonly Line[], findings: readonly Finding[]): boolean {
  return findings.every((finding) => linesOf(finding).every((line) => lines[line.number] === line));
}

function linesOf({ span, related, fix }: Finding): Line[] {
  const edited = fix?.edits.flatMap((edit) => [edit.span.line, edit.through?.line ?? edit.span.line]) ?? [];
  return [span.line, ...related.map((place) => place.span.line), ...edited];
}

function sameFinding(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.severity === b.severity &&
    a.message.en === b.message.en &&
    sameSpan(a.span, b.span) &&
    sameList(a.arguments, b.arguments, Object.is) &&
    sameList(a.related, b.related, sameRelated) &&
    (a.fix === null || b.fix === null ? a.fix === b.fix : sameFix(a.fix, b.fix))
  );
}

/**
 * Lists of edits with at least so many entries are shared by all findings that they cure, so comparing the objects is
 * enough.
 */
const longestList = 8;

function sameFix(a: Fix, b: Fix): boolean {
  return (
    a.kind === b.kind &&
    a.title.en === b.title.en &&
    sameList(a.arguments, b.arguments, Object.is) &&
    (a.edits.length < longestList ? sameList(a.edits, b.edits, sameEdit) : a.edits === b.edits)
  );
}

function sameEdit(a: Edit, b: Edit): boolean {
  return a.text === b.text && sameSpan(a.span, b.span) && sameSpan(a.through ?? a.span, b.through ?? b.span);
}

function sameRelated(a: RelatedPlace, b: RelatedPlace): boolean {
  return a.message.en === b.message.en && sameSpan(a.span, b.span) && sameList(a.arguments, b.arguments, Object.is);
}

function sameSpan(a: Span, b: Span): boolean {
  return a.line.number === b.line.number && a.start === b.start && a.end === b.end;
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((value, index) => same(value, b[index] as T)));
}
