import type { TextEdit } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import { composeReplacements } from '../rules/composeReplacements.ts';
import { fixAll } from '../rules/fixAll.ts';
import { isLayout } from '../rules/layoutFixes.ts';
import { type Replacement, toReplacements } from '../rules/replacement.ts';
import { editRange, type Finding } from '../rules/rule.ts';
import { joinLines, type Line, type Position, type Range } from '../text/lines.ts';
import { textEdits } from './workspaceEdit.ts';

/** An article with what was found in it. */
export interface LintedArticle {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** The layout may let a line be read as something else, and so ask for more; but not for ever. */
const mostRounds = 10;

/**
 * The edits that give an article the layout of its style and change nothing else (LSP 3.17, “Document Formatting
 * Request”). `relint` reads and checks a text as the article was: what it would still format is formatted at once, so that
 * formatting a second time changes nothing. Without anything to do, costs no more than looking at the findings.
 */
export function formatDocument(
  { article, findings }: LintedArticle,
  relint: (text: string) => LintedArticle,
): TextEdit[] {
  let all: readonly Replacement[] = [];
  let text: string | null = null;
  let current: LintedArticle = { article, findings };
  for (let round = 1; round <= mostRounds; round++) {
    const { edits } = fixAll(current.findings.filter(isLayout));
    if (edits.length === 0) break;
    const replacements = toReplacements(edits, current.article.lines);
    all = composeReplacements(all, replacements);
    text = replace(text ?? joinLines(article.lines), replacements);
    current = relint(text);
  }
  return toTextEdits(all, article.lines);
}

/** The same for the lines of ranges: the norm is the whole article's (LSP 3.17, “Document Range Formatting Request”). */
export function formatRanges(findings: readonly Finding[], ranges: readonly Range[]): TextEdit[] {
  const stretches = ranges.map(({ start, end }) => ({
    first: start.line,
    last: end.character === 0 && end.line > start.line ? end.line - 1 : end.line,
  }));
  return textEdits(fixAll(findings.filter((found) => isIn(found, stretches) && isLayout(found))).edits);
}

/** The safe fixes that touch no line but one, of those findings that are wanted. */
export function formatLine(
  findings: readonly Finding[],
  line: number,
  isWanted: (finding: Finding) => boolean,
): TextEdit[] {
  const stretches = [{ first: line, last: line }];
  return textEdits(fixAll(findings.filter((found) => isIn(found, stretches) && isWanted(found))).edits);
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Whether a finding and its cure touch no other lines. It is asked of all findings, most of which are far away. */
function isIn({ span, fix }: Finding, stretches: readonly Stretch[]): boolean {
  const { number } = span.line;
  const stretch = stretches.find(({ first, last }) => first <= number && number <= last);
  return (
    stretch !== undefined &&
    (fix?.edits ?? []).every((edit) => {
      const { start, end } = editRange(edit);
      return start.line >= stretch.first && end.line <= stretch.last;
    })
  );
}

function replace(text: string, replacements: readonly Replacement[]): string {
  const parts: string[] = [];
  let kept = 0;
  for (const { start, end, text: inserted } of replacements) {
    parts.push(text.slice(kept, start), inserted);
    kept = end;
  }
  return parts.join('') + text.slice(kept);
}

function toTextEdits(replacements: readonly Replacement[], lines: readonly Line[]): TextEdit[] {
  let line = 0;
  let lineStart = 0;
  const positionAt = (offset: number): Position => {
    for (let at = lines[line]; at && lineStart + at.text.length + at.end.length <= offset; at = lines[line]) {
      if (line === lines.length - 1) break;
      lineStart += at.text.length + at.end.length;
      line++;
    }
    return { line, character: offset - lineStart };
  };
  return replacements.map(({ start, end, text }) => ({
    range: { start: positionAt(start), end: positionAt(end) },
    newText: text,
  }));
}
