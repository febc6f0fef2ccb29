import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editArticle } from '../../../server/src/article/edit.ts';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { articleCounts, countRanges } from '../../../server/src/features/wordCount/articleCounts.ts';
import { countText } from '../../../server/src/features/wordCount/counts.ts';
import { readMarks } from '../marks.ts';

const counting = 'with-punctuation';

describe('of an article are counted', () => {
  const counts = articleCounts(
    parseArticle(
      '门诊改了\r\n来源：新华社\r\n\r\n　　很好。\r\n\r\n【关键词一:便民】\r\n\r\n院长李明:可以。\r\n\r\n图为门诊。',
    ),
  );

  test('as its body the paragraphs and turns', () => {
    expect(counts.body[counting]).toBe('很好。院长李明:可以。'.length);
  });

  test('as the article also headline, markers and captions', () => {
    expect(counts.article[counting]).toBe('门诊改了很好。【关键词一:便民】院长李明:可以。图为门诊。'.length);
  });

  test('as the file everything', () => {
    expect(counts.file[counting]).toBe('门诊改了来源：新华社很好。【关键词一:便民】院长李明:可以。图为门诊。'.length);
  });
});

test('of an empty file nothing is counted', () => {
  expect(articleCounts(parseArticle(''))).toEqual({ body: countText(''), article: countText(''), file: countText('') });
});

test('a paragraph that begins on its marker’s line counts once', () => {
  const text = '改了\n\n【看点一】可以晚上来。\n\n【看点二】不用请假。';
  const { article, file } = articleCounts(parseArticle(text));
  expect(article).toEqual(file);
});

test('selections are counted together, over the ends of lines and within them', () => {
  const { text, ranges } = readMarks('门诊‹改了\n\n　　很›好。\n来了‹两个›人‹›');
  expect(countRanges(parseArticle(text), ranges)[counting]).toBe('改了很两个'.length);
});

test('a selection behind the end of a line or of the file ends there', () => {
  const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 99 } };
  expect(countRanges(parseArticle('门诊\n改了'), [everything])[counting]).toBe(4);
});

describe('after an edit the counts are those of the new text', () => {
  test.each([
    ['within a line', { line: 2, character: 2 }, { line: 2, character: 2 }, '在 COVID 之后'],
    ['that makes lines', { line: 2, character: 2 }, { line: 2, character: 3 }, '。\n\n更好。\n\n'],
    ['that takes lines away', { line: 0, character: 1 }, { line: 4, character: 3 }, ''],
  ])('%s', (_where, start, end, inserted) => {
    const article = parseArticle('改了\n\n可以晚上来。\n\n市民王芳:好。\n\n完了');
    articleCounts(article);
    const edited = editArticle(article, [{ range: { start, end }, text: inserted }]);
    const text = edited.lines.map((line) => line.text + line.end).join('');
    expect(articleCounts(edited)).toEqual(articleCounts(parseArticle(text)));
  });
});

test('a part of a line counts as it does by itself', () => {
  const piece = fc.constantFrom('好', '，', 'a', '1', '.', ' ', '-', '👍', '\u0301');
  const cut = fc.nat({ max: 30 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), cut, cut, (pieces, a, b) => {
      const article = parseArticle(pieces.join(''));
      const [line] = article.lines;
      const start = { line: 0, character: Math.min(a, b) };
      const end = { line: 0, character: Math.max(a, b) };
      expect(countRanges(article, [{ start, end }])).toEqual(
        countText(line?.text.slice(start.character, end.character) ?? ''),
      );
    }),
  );
});
