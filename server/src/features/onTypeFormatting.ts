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
  /** The position after the typed character. */
  readonly position: Position;
  readonly character: string;
}

/** A function that makes edits while somebody types. Edits of different contributors do not overlap. */
interface Contributor {
  /**
   * The characters that it reacts to. `
   * ` stands for Enter, whatever the document's line ends are.
   */
  readonly triggers: string;
  readonly contribute: (typed: Typed) => TextEdit[];
}

const marks = '，,。.：:；;？?！!）)';

const contributors: readonly Contributor[] = [
  { triggers: '\n', contribute: formatFinishedLine },
  { triggers: '\n', contribute: ({ article, position }) => keepIndent(article, position) },
  { triggers: marks, contribute: formatTypedMarks },
];

/** All characters that lead to edits, Enter first. */
export const typedTriggers: readonly string[] = [...new Set(contributors.flatMap(({ triggers }) => [...triggers]))];

/** The edits that follow from a typed character. */
export function formatOnType(typed: Typed): TextEdit[] {
  return contributors
    .filter(({ triggers }) => triggers.includes(typed.character))
    .flatMap(({ contribute }) => contribute(typed));
}

/**
 * Gives the line that Enter has finished the article's layout. Blank lines are left to the user, who may be about to
 * write there.
 */
function formatFinishedLine({ findings, position }: Typed): TextEdit[] {
  return formatLine(findings, position.line - 1, isLayout);
}

/** Gives a typed mark the article's width; for a closing bracket, also the opening one. */
function formatTypedMarks({ findings, position }: Typed): TextEdit[] {
  const isBefore = ({ span }: Finding) => comparePositions(span.range.end, position) <= 0;
  return formatLine(findings, position.line, (found) => isBefore(found) && isWidth(found));
}
