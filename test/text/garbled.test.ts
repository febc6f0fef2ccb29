import { expect, test } from 'vitest';
import { isGarbled } from '../../server/src/text/garbled.ts';
import { legacyBytes } from '../workspace/index/legacyBytes.ts';

const article = '新华社北京7月10日电（记者 张三）两地合办春季书市，市民走路就能到，作家带新书来。\n';
const asUtf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test.each([
  ['GBK', legacyBytes('gb18030', article)],
  ['Big5', legacyBytes('big5', '兩地合辦春季書市，市民走路就能到，作家帶新書來。')],
  ['UTF-16', Buffer.from(article, 'utf16le')],
])('a Chinese text in %s that was read as UTF-8 is garbled', (_encoding, bytes) => {
  expect(isGarbled(asUtf8(bytes))).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a sound article', article],
  ['an article with a damaged character', article.replace('北', '\ufffd')],
  [
    'a Western text in Latin-1',
    asUtf8(Buffer.from('Le café est fermé pendant tout l’été, dit le propriétaire. ', 'latin1')),
  ],
])('%s is not', (_what, text) => {
  expect(isGarbled(text)).toBe(false);
});
