import { expect, test } from 'vitest';
import type { TextDocumentContentChangeEvent as Change } from 'vscode-languageserver/node';
import { parseArticle } from '../../server/src/article/parse.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { Client } from './client.ts';

const examples: readonly (readonly [name: string, text: string, changes: Change[]])[] = [
  ['typing', '', [insert(0, 0, '四'), insert(0, 1, '次\n\n【看点'), insert(2, 3, '一】甲')]],
  ['lines put above everything', '四次通话\n\n【看点一】甲', [insert(0, 0, '首页 > 时政\n\n')]],
  ['another title for a marker', '四次通话\n\n【关键词一：支持】\n\n正文。', [replace([2, 6], [2, 8], '反对')]],
  ['LF put behind CR', '四次\r\r【看点一】甲', [insert(1, 0, '\n'), insert(1, 0, '乙\r')]],
  ['CR put before LF', '四次\n\n【看点一】甲', [insert(0, 2, '\r'), insert(2, 2, '乙')]],
  ['CR and LF drawn apart', '四次\r\n\r\n【看点一】甲', [insert(0, 2, '\r乙'), insert(3, 5, '丙')]],
  ['half a surrogate pair exchanged', '😀\n\n【😀看点】', [replace([2, 2], [2, 3], ''), insert(2, 2, '\ude01')]],
  ['text put behind surrogate pairs', '四次\n\n【看点一：😀😀】甲', [insert(2, 9, '支持')]],
  ['changes in several places', '甲\n\n【看点一】乙', [insert(2, 6, '丙'), insert(2, 1, '新'), insert(0, 1, '丁')]],
  ['text put behind the end', '四次\n\n【看点一】', [insert(9, 9, '甲'), insert(0, 99, '通话')]],
  ['lines joined', '四次\n通话\n\n【看点一】甲', [replace([0, 2], [1, 0], '')]],
  ['a range that ends before it begins', '四次通话\n\n【看点一】甲', [replace([0, 4], [0, 2], '会谈')]],
  ['all replaced', '四次\n\n【看点一】甲', [{ text: '会谈\n\n【看点二】乙' }, insert(0, 2, '。')]],
];

test.each(examples)('the outline is that of the text after %s', async (_name, text, changes) => {
  const client = await Client.start();
  client.open(text);
  client.edit(...changes);
  expect(await client.symbols()).toEqual(documentSymbols(parseArticle(client.document.getText())));
});

function insert(line: number, character: number, text: string): Change {
  return replace([line, character], [line, character], text);
}

function replace(
  start: [line: number, character: number],
  end: [line: number, character: number],
  text: string,
): Change {
  const [[line, character], [endLine, endCharacter]] = [start, end];
  return { range: { start: { line, character }, end: { line: endLine, character: endCharacter } }, text };
}
