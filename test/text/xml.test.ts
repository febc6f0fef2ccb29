import { expect, test } from 'vitest';
import { escapeXml } from '../../server/src/text/xml.ts';

test.each([
  ['新桥今日通车，“票价”不变 (3 元/次)！', '新桥今日通车，“票价”不变 (3 元/次)！'],
  ['a<b>&"c"', 'a&lt;b&gt;&amp;&quot;c&quot;'],
  ["it's", "it's"],
  ['一\t二\r\n三', '一&#9;二&#13;&#10;三'],
  ['𠮷野家😀', '𠮷野家😀'],
  ['\u0000\u0008\u000b\u001f\ufffe\uffff', '\ufffd'.repeat(6)],
  ['前\ud83d后\ude00', '前\ufffd后\ufffd'],
])('%j is written as %j', (text, written) => expect(escapeXml(text)).toBe(written));

test('each character that stands for something else in markup is escaped, wherever it stands', () => {
  for (const character of ['&', '<', '>', '"', '\t', '\n', '\r', '\u0001', '\ud800']) {
    expect(escapeXml(`新${character}桥`)).not.toContain(character === '&' ? '新&桥' : character);
  }
});
