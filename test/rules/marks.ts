import { parseArticle } from '../../server/src/article/parse.ts';
import { type LintOptions, lint } from '../../server/src/rules/lint.ts';
import { type Edit, editRange, type Finding } from '../../server/src/rules/rule.ts';
import { joinLines } from '../../server/src/text/lines.ts';

/** A text without its marks, and what each pair of ‹ › stood around, as `line:start-end`, in text order. */
export function readMarks(marked: string): { text: string; ranges: string[] } {
  const ranges: string[] = [];
  const lines = marked.split('\n').map((line, number) => {
    const parts = line.split(/[‹›]/);
    let at = 0;
    for (const [index, part] of parts.entries()) {
      if (index % 2 === 1) ranges.push(`${number}:${at}-${at + part.length}`);
      at += part.length;
    }
    return parts.join('');
  });
  return { text: lines.join('\n'), ranges };
}

/** A text with ‹ › around what `findings` point at, to compare with a marked one. */
export function rangeOf({ span }: Finding): string {
  return `${span.line.number}:${span.start}-${span.end}`;
}

export function lintText(text: string, options?: LintOptions): Finding[] {
  return lint(parseArticle(text), options);
}

/** A text after edits, which do not overlap. Equal edits, as each finding of one run of ordinals has, count once. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const { lines } = parseArticle(text);
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + line.end.length;
  }
  const offset = ({ line, character }: { line: number; character: number }) => (starts[line] ?? 0) + character;
  const changes = new Map(
    edits.map((edit) => {
      const { start, end } = editRange(edit);
      return [`${offset(start)} ${offset(end)}`, { start: offset(start), end: offset(end), text: edit.text }];
    }),
  );
  let result = joinLines(lines);
  for (const { start, end, text: replacement } of [...changes.values()].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + replacement + result.slice(end);
  }
  return result;
}
