import { expect, it } from 'vitest';
import { countWork, markText, tokenize } from './tokenize.ts';

const sentence = '记者：双方愿同各方“坚定支持”，读《条例》，见（图）。';

it('the engine is asked as often as a line is long', () => {
  const short = countWork(sentence.repeat(100));
  expect(countWork(sentence.repeat(1000)) / short).toBeLessThan(11);
});

it('a line of a megabyte has its tokens to the end', () => {
  const line = sentence.repeat(Math.ceil(1_000_000 / sentence.length));
  const quoted = markText('string.quoted', `标题\n${line}`).match(/‹“坚定支持”›/g);
  expect(quoted).toHaveLength(line.length / sentence.length);
}, 60_000);

// Each would take minutes if a pattern went back over what it has read.
it.each([
  '“',
  '“‘《',
  '《',
  '（',
  '【',
  '*',
  '** ',
  '![',
  '<img ',
  ' ',
  '中',
  '长中·',
  '中：',
  '1',
  '—',
  '中>',
  'http://',
])(
  'a line of nothing but %j is read',
  (piece) => {
    const line = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(tokenize(line)[0]?.at(-1)?.end).toBe(line.length);
  },
  20_000,
);
