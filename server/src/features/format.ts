import type { TextEdit } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import { composeReplacements } from '../rules/composeReplacements.ts';
import { fixAll } from '../rules/fixAll.ts';
import { isLayout } from '../rules/layoutFixes.ts';
import { type Replacement, toReplacements } from '../rules/replacement.ts';
import { editRange, type Finding } from '../rules/rule.ts';
import { joinLines, type Line, type Position, type Range } from '../text/lines.ts';
import { textEdits } from './workspaceEdit.ts';

/** An article and its findings. */
export interface LintedArticle {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/**
 * How often the result is formatted again: a new layout may change how a line is read, which may need further edits.
 */
const mostRounds = 10;

/**
 * The edits that give an article the layout of its style and change nothing else (LSP 3.17, “Document Formatting
 * Request”). `relint` parses and checks a text with the same settings. The result is checked with it and formatted
 * again, so that formatting twice changes nothing more. If there is nothing to format, this only looks at the findings.
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

/**
 * The same for the lines of some ranges, with the norms of the whole article (LSP 3.17, “Document Range Formatting
 * Request”).
 */
export function formatRanges(findings: readonly Finding[], ranges: readonly Range[]): TextEdit[] {
  const stretches = ranges.map(({ start, end }) => ({
    first: start.line,
    last: end.character === 0 && end.line > start.line ? end.line - 1 : end.line,
  }));
  return textEdits(fixAll(findings.filter((found) => isIn(found, stretches) && isLayout(found))).edits);
}

/** The safe fixes of the wanted findings that touch only one line. */
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

/** Whether a finding and its fix lie within some lines. Most findings are elsewhere, so this has to be fast. */
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
