import { expect, test } from 'vitest';
import { escapeMarkdown, escapeUri } from '../../server/src/text/escapeMarkdown.ts';

test.each([
  ['中俄,关系(2020-07-10 15:03)!', '中俄,关系(2020-07-10 15:03)!'],
  ['*重点* _重点_ `码` ~~删~~', String.raw`\*重点\* \_重点\_ \`码\` \~\~删\~\~`],
  ['[看](http://a.b)', String.raw`\[看\](http\://a.b)`],
  ['<img src=x> &lt;', String.raw`\<img src=x\> \&lt;`],
  ['www.a.b me@a.b', String.raw`www\.a.b me\@a.b`],
  ['$(alert)', String.raw`\$(alert)`],
  ['# 一', String.raw`\# 一`],
  ['- 一', String.raw`\- 一`],
  ['1. 一', String.raw`1\. 一`],
  ['1) 一', String.raw`1\) 一`],
  ['a\n\n---', 'a  ---'],
])('%j is written %s', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});

test('a URI cannot end its link', () => {
  expect(escapeUri('file:///a (1)<b>\\.news')).toBe('file:///a%20%281%29%3Cb%3E%5C.news');
});
