import { expect, test, vi } from 'vitest';
import { findEncoding } from '../../../client/src/encoding/findEncoding.ts';
import { isNewsArticle } from '../../../server/src/article/detect.ts';
import { legacyBytes } from '../../workspace/index/legacyBytes.ts';

const article =
  '两地合办春季书市\n来源：新华社\n2020年7月10日 15:03\n\n　　新华社北京7月10日电（记者张三）市民走路就能到书市，作家也会到场发表讲话。\n';
const traditional =
  '兩地合辦春季書市\n來源：中央社\n2020年7月10日 15:03\n\n　　（中央社記者張三台北10日電）市民走路就能到書市，部長表示歡迎。\n';
const find = (bytes: Uint8Array) => findEncoding(bytes, isNewsArticle);

test.each([
  ['GBK', legacyBytes('gb18030', article), 'gb18030'],
  ['GBK with CRLF', legacyBytes('gb18030', article.replaceAll('\n', '\r\n')), 'gb18030'],
  ['Big5', legacyBytes('big5', traditional), 'big5hkscs'],
  ['UTF-16', Buffer.from(article, 'utf16le'), 'utf16le'],
  ['UTF-16, the other way round', Buffer.from(article, 'utf16le').swap16(), 'utf16be'],
])('an article in %s is found by its content', (_name, bytes, id) => {
  expect(find(bytes)?.id).toBe(id);
});

test('a long article is found although its head ends within a character', () => {
  const body = `${article}　　市民表示欢迎。\n`.repeat(2000);
  expect(find(legacyBytes('gb18030', body))?.id).toBe('gb18030');
  expect(find(legacyBytes('gb18030', `1${body}`))?.id).toBe('gb18030');
});

/** An article in GBK with so many bytes, one a line from the end on, that stand for nothing. */
function damaged(text: string, times: number): Uint8Array {
  const lines = text.split('\n');
  const sound = lines.splice(0, lines.length - times).join('\n');
  return Buffer.concat([
    legacyBytes('gb18030', sound),
    ...lines.map((line) => Buffer.concat([Uint8Array.of(0x0a, 0xff), legacyBytes('gb18030', line)])),
  ]);
}

test.each([
  ['at its end', damaged(article.repeat(4), 1)],
  ['far below its head', damaged(article.repeat(800), 3)],
  ['in a few lines', damaged(article, 1)],
  ['in its head', Buffer.concat([Uint8Array.of(0xff), legacyBytes('gb18030', article.repeat(4))])],
])('an article with a damaged byte is found: %s', (_where, bytes) => {
  expect(find(bytes)?.id).toBe('gb18030');
});

test('so is one in Big5', () => {
  expect(find(Buffer.concat([legacyBytes('big5', traditional.repeat(4)), Uint8Array.of(0xff)]))?.id).toBe('big5hkscs');
});

test.each([
  ['nothing', new Uint8Array()],
  ['what has a byte order mark', Buffer.from(`\ufeff${article}`, 'utf16le')],
  ['a novel', legacyBytes('gb18030', '　　从前有座山，山里有座庙，庙里有个老和尚。\n'.repeat(20))],
  ['an article with many damaged bytes', damaged(article.repeat(4), 8)],
  ['random bytes', Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at * 7) % 256)],
])('%s has none', (_name, bytes) => {
  expect(find(bytes)).toBeNull();
});

test('of what is no article only the head is looked at', () => {
  const isArticle = vi.fn((_text: string) => false);
  findEncoding(legacyBytes('gb18030', '庙'.repeat(1_000_000)), isArticle);
  for (const [text] of isArticle.mock.calls) expect(text.length).toBeLessThan(40_000);
});
