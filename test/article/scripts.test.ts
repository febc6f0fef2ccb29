import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';
import { readFixtures } from './fixture.ts';
import { annotate } from './notation.ts';

const convert = (text: string) => Array.from(text, inOtherScript).join('');

describe('written in the other script, the same is found in an article of', () => {
  for (const { name, pending, expected, text } of readFixtures()) {
    test.skipIf(pending)(name, () => {
      expect(annotate(parseArticle(convert(text)))).toEqual(expected.map(convert));
    });
  }
});
