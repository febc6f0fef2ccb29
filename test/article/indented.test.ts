import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { readFixtures } from './fixture.ts';
import { annotate } from './notation.ts';

/** Here the indent itself tells something: a short first line is a headline over an indented one, front matter has none. */
const toldByIndent = ['trap-first-paragraph-short', 'yaml-front-matter-headline'];

const indent = (text: string) => text.replace(/(?<=\n)(?=[^\s>])/g, '　　');
const roles = (lines: readonly string[]) => lines.map((line) => line.slice(0, line.indexOf('│')));

describe('with indented lines the same is found in an article of', () => {
  for (const { name, pending, expected, text } of readFixtures()) {
    test.skipIf(pending || toldByIndent.includes(name))(name, () => {
      expect(roles(annotate(parseArticle(indent(text))))).toEqual(roles(expected));
    });
  }
});
