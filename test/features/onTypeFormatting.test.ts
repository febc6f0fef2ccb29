import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseArticle } from '../../server/src/article/parse.ts';
import { formatOnType, typedTriggers } from '../../server/src/features/onTypeFormatting.ts';
import { articleWith } from '../../server/src/rules/examples.ts';
import type { HouseStyle } from '../../server/src/rules/houseStyle.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { readMarks } from './marks.ts';

/** The text after what stands before | was typed. */
function typed(marked: string, style: Partial<HouseStyle> = {}): string {
  const { text, cursor } = readMarks(marked);
  const article = parseArticle(text);
  const character = cursor.character === 0 ? '\n' : (article.lines[cursor.line]?.text[cursor.character - 1] ?? '');
  const edits = formatOnType({ article, findings: lint(article, { style }), position: cursor, character });
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
}

describe('a mark that is typed', () => {
  test.each([
    ['gets the width of the others', '门诊，居民,|好', '门诊，居民，好'],
    ['takes its opening bracket along', '门诊（一）居民(好)|', '门诊（一）居民（好）'],
    ['leaves alone what comes after it', '门诊，居民,|好,贵', '门诊，居民，好,贵'],
    ['in a number keeps its width', '门诊，费用1,|000元', '门诊，费用1,000元'],
    ['leaves white space alone', '门诊，居民,| ', '门诊，居民， '],
  ])('%s', (_what, line, result) => {
    expect(typed(articleWith(line))).toBe(articleWith(result));
  });

  test('follows the house style', () => {
    expect(typed(articleWith('门诊.|'), { punctuation: 'full' })).toBe(articleWith('门诊。'));
    expect(typed(articleWith('门诊，|'), { punctuation: 'half' })).toBe(articleWith('门诊,'));
  });

  test('leaves other lines alone', () => {
    expect(typed(articleWith('居民,好', '门诊，|', '居民,好'))).toBe(articleWith('居民,好', '门诊，', '居民,好'));
  });
});

describe('Enter', () => {
  test('gives the finished line its layout, and no other', () => {
    const style = { indent: 'two-spaces', punctuation: 'full' } as const;
    expect(typed(articleWith('居民,好。 ', '门诊,好。 ', '|', '居民,好。 '), style)).toBe(
      articleWith('居民,好。 ', '  门诊，好。', '', '居民,好。 '),
    );
  });

  test.each(['\n|', '|', '\r\n|好。 '])('has nothing to do in %j', (text) => {
    expect(typed(text)).toBe(text.replace('|', ''));
  });
});

test('Enter is the first of the triggers, and none is named twice', () => {
  expect(typedTriggers[0]).toBe('\n');
  expect(new Set(typedTriggers).size).toBe(typedTriggers.length);
});
