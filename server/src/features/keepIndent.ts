import type { TextEdit } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import { skipSpace } from '../text/characters.ts';
import type { Position } from '../text/lines.ts';

/**
 * Gives a line that was begun with Enter the indent of the line above, including U+3000, unless the editor has already
 * done so. `position` is on the new line.
 */
export function keepIndent({ lines }: Article, { line: number }: Position): TextEdit[] {
  const { text = '' } = lines[number] ?? {};
  const { text: above = '' } = lines[number - 1] ?? {};
  const indent = above.slice(0, skipSpace(above));
  if (text.startsWith(indent)) return [];
  const start = { line: number, character: 0 };
  return [{ range: { start, end: { line: number, character: skipSpace(text) } }, newText: indent }];
}
