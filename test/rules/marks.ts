import { parseArticle } from '../../server/src/article/parse.ts';
import { type LintOptions, lint } from '../../server/src/rules/lint.ts';
import { type Edit, editRange, type Finding } from '../../server/src/rules/rule.ts';
import type { Position } from '../../server/src/text/lines.ts';

export function lintText(text: string, options?: LintOptions): Finding[] {
  return lint(parseArticle(text), options);
}

/** A text without the marks ‹ and ›. */
export function unmarked(text: string): string {
  return text.replace(/[‹›]/g, '');
}

/** A text with ‹ and › around what findings point at, to compare with the marked text that it came from. */
export function marked(text: string, findings: readonly Finding[]): string {
  return applyEdits(
    text,
    findings.map(({ span }) => ({ span, text: `‹${span.text}›` })),
  );
}

/** A marked text, marked anew around what one rule reports in it. */
export function remarked(rule: string, text: string): string {
  return marked(unmarked(text), findingsOf(rule, text));
}

/** What one rule reports in a text, marks aside. */
export function findingsOf(rule: string, text: string): Finding[] {
  return lintText(unmarked(text)).filter((finding) => finding.rule.name === rule);
}

/** A text after all fixes of one rule, suggestions too. */
export function fixed(rule: string, text: string): string {
  return applyEdits(
    unmarked(text),
    findingsOf(rule, text).flatMap((finding) => finding.fix?.edits ?? []),
  );
}

/** A text after edits, which do not overlap. Equal edits, as each finding of one run of ordinals has, count once. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const starts: number[] = [];
  let length = 0;
  for (const line of parseArticle(text).lines) {
    starts.push(length);
    length += line.text.length + line.end.length;
  }
  const offset = ({ line, character }: Position) => (starts[line] ?? length) + character;
  const changes = new Map(
    edits.map((edit) => {
      const { start, end } = editRange(edit);
      return [`${offset(start)} ${offset(end)}`, { start: offset(start), end: offset(end), text: edit.text }];
    }),
  );
  let result = text;
  for (const change of [...changes.values()].sort((a, b) => b.start - a.start || b.end - a.end)) {
    result = result.slice(0, change.start) + change.text + result.slice(change.end);
  }
  return result;
}
