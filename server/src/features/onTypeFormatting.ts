import type { TextEdit } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import { isLayout, isWidth } from '../rules/layoutFixes.ts';
import type { Finding } from '../rules/rule.ts';
import type { Position } from '../text/lines.ts';
import { comparePositions } from '../text/ranges.ts';
import { formatLine } from './format.ts';
import { keepIndent } from './keepIndent.ts';

/** What was typed, in the article as it is now (LSP 3.17, “Document on Type Formatting Request”). */
export interface Typed {
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** Behind what was typed. */
  readonly position: Position;
  readonly character: string;
}

/** Something to do as somebody types. The edits of one do not touch those of another. */
interface Contributor {
  /** What it answers to; `\n` is Enter, whatever the document's line ends are. */
  readonly triggers: string;
  readonly contribute: (typed: Typed) => TextEdit[];
}

const marks = '，,。.：:；;？?！!）)';

const contributors: readonly Contributor[] = [
  { triggers: '\n', contribute: formatFinishedLine },
  { triggers: '\n', contribute: ({ article, position }) => keepIndent(article, position) },
  { triggers: marks, contribute: formatTypedMarks },
];

/** The characters to be told of, Enter first. */
export const typedTriggers: readonly string[] = [...new Set(contributors.flatMap(({ triggers }) => [...triggers]))];

/** The edits that follow from a typed character. */
export function formatOnType(typed: Typed): TextEdit[] {
  return contributors
    .filter(({ triggers }) => triggers.includes(typed.character))
    .flatMap(({ contribute }) => contribute(typed));
}

/** Enter ends a line, which then gets the article's layout; blank lines are left to who is typing them. */
function formatFinishedLine({ findings, position }: Typed): TextEdit[] {
  return formatLine(findings, position.line - 1, isLayout);
}

/** A mark gets the article's width, and an opening bracket with its closing one. */
function formatTypedMarks({ findings, position }: Typed): TextEdit[] {
  const isBefore = ({ span }: Finding) => comparePositions(span.range.end, position) <= 0;
  return formatLine(findings, position.line, (found) => isBefore(found) && isWidth(found));
}
