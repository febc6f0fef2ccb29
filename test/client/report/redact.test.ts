import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptLabels, redact } from '../../../client/src/report/redact.ts';
import { parseArticle } from '../../../server/src/article/parse.ts';

test('an article keeps its structure and loses its words', () => {
  const article = [
    '两地合办春季书市',
    '来源：云川日报  ',
    '2021-03-04 08:15',
    '　　【关键词一：地点】',
    '　　市长龚远山：G20之后，书市设在“河堤”旁……',
    '关键词：书市，Books 责任编辑：白露',
  ].join('\r\n');
  expect(redact(article).split('\r\n')).toEqual([
    '一某某某某某某某',
    '来源：某某某某  ',
    '1111-11-11 11:11',
    '　　【关键词一：某某】',
    '　　某某某某某：X11某某，某某某某“某某”某……',
    '关键词：某某，Xxxxx 责任编辑：某某',
  ]);
});

test.each([
  ['numerals', '第一百二十三', '某一一一一一'],
  ['full-width letters and digits', 'Ａｂ９', 'Ｘｘ１'],
  ['Latin letters with diacritics', 'Émile', 'Xxxxx'],
  ['other scripts', 'Путин かな', 'Xxxxx xx'],
  ['rare characters of two code units', '𡈽', '𠮷'],
  ['marks on letters', 'e\u0301', 'xx'],
  ['emoji and what cannot be seen', '❤\ufe0f👍\u200b\ufeff', '❤\ufe0f👍\u200b\ufeff'],
  ['half a character', '\ud842', '\ud842'],
])('%s', (_, text, redacted) => {
  expect(redact(text)).toBe(redacted);
});

test('no character of the original survives beyond the labels, and every offset does', () => {
  const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code));
  const piece = fc.oneof(han, fc.string({ unit: 'binary' }), fc.constantFrom(...keptLabels, '一', '：', '\n'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const redacted = redact(text);
      expect(redacted).toHaveLength(text.length);
      const words = redacted.replaceAll(new RegExp(keptLabels.join('|'), 'g'), '');
      expect(words).toMatch(/^(?:[某一𠮷XxＸｘ1１]|[^\p{L}\p{M}\p{N}]|\ufe0f)*$/u);
    }),
  );
});

test('a redacted article is read as the original is, as far as labels tell', () => {
  const article =
    '两地合办书市\n来源：云川日报\n2021-03-04\n　　【关键词一：地点】\n　　书市设在河堤旁。\n　　【关键词二：时间】\n　　四月开门。';
  const { source, date, sections } = parseArticle(redact(article));
  expect([source?.span.text, date?.iso, sections[0]?.markers.length]).toEqual(['某某某某', '1111-11-11', 2]);
});

test('a long line takes time in proportion to its length', () => {
  const start = performance.now();
  redact('书市设在河堤旁'.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(3000);
});
