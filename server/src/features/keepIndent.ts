import type { TextEdit } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import { skipSpace } from '../text/characters.ts';
import type { Position } from '../text/lines.ts';

/**
 * Gives the line that Enter has begun the indent of the one above, U+3000 as well as blanks, unless the editor has done so
 * already. `position` is on the new line.
 */
export function keepIndent({ lines }: Article, { line: number }: Position): TextEdit[] {
  const { text = '' } = lines[number] ?? {};
  const { text: above = '' } = lines[number - 1] ?? {};
  const indent = above.slice(0, skipSpace(above));
  if (text.startsWith(indent)) return [];
  const start = { line: number, character: 0 };
  return [{ range: { start, end: { line: number, character: skipSpace(text) } }, newText: indent }];
}
