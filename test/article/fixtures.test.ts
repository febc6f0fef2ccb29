import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { readFixture, readFixtures } from './fixture.ts';
import { annotate } from './notation.ts';

describe('an article of', () => {
  for (const { name, pending, expected, text } of readFixtures()) {
    test(name, ({ skip }) => {
      const read = annotate(parseArticle(text));
      if (pending === null) expect(read).toEqual(expected);
      else if (read.join('\n') !== expected.join('\n')) skip(`pending: ${pending}`);
      else throw new Error(`${name} is read as it should be: take “pending: ${pending}” out of it.`);
    });
  }
});

describe('a fixture', () => {
  test('shows blanks and line ends that cannot be seen', () => {
    const { text } = readFixture('', 'Ends\nheadline │ \\t\\u3000山\\ud83d\\r\\n\nparagraph │ a\\\\b\\s\\r\n│');
    expect(text).toBe('\t\u3000山\ud83d\r\na\\b \r');
  });

  test('may be pending', () => {
    expect(readFixture('', '# About\npending: not yet\nheadline │ 山').pending).toBe('not yet');
  });
});
