import * as l10n from '@vscode/l10n';
import type { Article, FooterField } from '../../article/article.ts';
import type { Edit } from '../../rules/rule.ts';
import { isSpace, skipSpace, trimEnd } from '../../text/characters.ts';
import { type Range, Span } from '../../text/lines.ts';
import { type Refactoring, refactoringKinds } from './refactoring.ts';

/**
 * Puts each field of the footer on a line of its own, or all on one line with blanks between. With a range, only if
 * that touches the footer.
 */
export function footerLayouts({ footer, lines }: Article, range: Range | null): Refactoring[] {
  const fields = footer?.fields.filter(({ label }) => label !== null) ?? [];
  const first = fields[0]?.span.line.number ?? Number.POSITIVE_INFINITY;
  const last = fields.at(-1)?.span.line.number ?? -1;
  if (range && (range.end.line < first || range.start.line > last)) return [];
  const pairs = fields.slice(1).map((field, index) => [fields[index] ?? field, field] as const);
  const lineEnd = lines[0]?.end || '\n';
  const splits = pairs.flatMap(([before, after]) => splitEdit(before, after, lineEnd));
  const joins = pairs.flatMap(([before, after]) => {
    const between = lines.slice(before.span.line.number + 1, after.span.line.number);
    return between.every(({ text }) => skipSpace(text) === text.length) ? joinEdit(before, after) : [];
  });
  return [
    {
      title: l10n.t('Put each field of the footer on a line of its own'),
      kind: refactoringKinds.splitFooter,
      edits: splits,
    },
    { title: l10n.t('Put the fields of the footer on one line'), kind: refactoringKinds.joinFooter, edits: joins },
  ].filter(({ edits }) => edits.length > 0);
}

/** Replaces the blanks between two fields by a line break with the line’s indent; no edit within a pair of brackets. */
function splitEdit(before: FooterField, after: FooterField, lineEnd: string): Edit[] {
  const { line } = after.span;
  const { text } = line;
  if (before.span.line !== line) return [];
  let at = after.span.start;
  if (isOpening(text.charAt(at - 1))) at--;
  else if (isOpening(text.charAt(before.span.start - 1)) && !hasClosing(text.slice(before.span.end, at))) return [];
  let from = at;
  while (from > before.span.start && (isSpace(text.charCodeAt(from - 1)) || '|｜'.includes(text.charAt(from - 1))))
    from--;
  return [{ span: new Span(line, from, at), text: lineEnd + text.slice(0, skipSpace(text)) }];
}

function isOpening(character: string): boolean {
  return character !== '' && '（([【'.includes(character);
}

function hasClosing(gap: string): boolean {
  return /[）)\]】]/.test(gap);
}

function joinEdit(before: FooterField, after: FooterField): Edit[] {
  const upper = before.span.line;
  const lower = after.span.line;
  if (upper === lower) return [];
  const from = trimEnd(upper.text);
  const to = skipSpace(lower.text);
  return [{ span: new Span(upper, from, from), through: new Span(lower, to, to), text: ' ' }];
}
