import { expect, test } from 'vitest';
import { visible } from '../../../server/src/cli/terminal/visible.ts';

test.each([
  ['新闻，“稿件”　a 😀 👨‍👩‍👧', '新闻，“稿件”　a 😀 👨‍👩‍👧'],
  ['\u001b[31m红', '‹U+001B›[31m红'],
  ['a\tb', 'a    b'],
  ['\u200b\ufeff\u202e\u2028', '‹U+200B›‹U+FEFF›‹U+202E›‹U+2028›'],
  ['\ud800', '‹U+D800›'],
  ['\u{e0041}', '‹U+E0041›'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
