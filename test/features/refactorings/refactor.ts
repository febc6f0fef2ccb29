import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { refactorings } from '../../../server/src/features/refactorings/refactorings.ts';
import { readMarks } from '../marks.ts';

const target = { uri: 'file:///a.news', version: 7, documentChanges: true };

/** What is offered for the text between ‹ ›, or where | stands; `only` are the kinds that are asked for. */
export function actionsAt(marked: string, ...only: string[]): CodeAction[] {
  const { text, ranges, cursor } = readMarks(marked);
  const range = ranges[0] ?? { start: cursor, end: cursor };
  return refactorings(parseArticle(text), range, { diagnostics: [], ...(only.length > 0 && { only }) }, target);
}

/** The titles of what is offered. */
export function titlesAt(marked: string, ...only: string[]): string[] {
  return actionsAt(marked, ...only).map(({ title }) => title);
}

/** The text after the first refactoring of a kind. */
export function refactored(marked: string, kind: string): string {
  const [action] = actionsAt(marked, kind);
  const change = action?.edit?.documentChanges?.[0];
  if (!change || !('edits' in change)) throw new Error('nothing is offered');
  const { text } = readMarks(marked);
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), change.edits as TextEdit[]);
}

/** An article whose body has these lines. */
export function article(...lines: string[]): string {
  return ['市民夜间就医更方便', '', '夜间门诊下周一开始，居民可以预约。', '', ...lines, ''].join('\n');
}
