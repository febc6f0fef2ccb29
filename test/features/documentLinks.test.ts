import { describe, expect, test } from 'vitest';
import { editArticle } from '../../server/src/article/edit.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { documentLinks } from '../../server/src/features/documentLinks.ts';
import { readMarks } from './marks.ts';

describe('a link', () => {
  test.each([
    ['a URL in Chinese text', '见‹https://www.example.com/a/b.html?c=1#d›的报道。'],
    ['a URL before full-width punctuation', '（‹http://example.com/a›），“‹ftp://example.com›”。'],
    [
      'a URL without what ends the sentence',
      'See ‹https://example.com/a›, ‹https://example.com›... 见‹https://example.com/b?›!'.replace('b?›!', 'b›?!'),
    ],
    ['a URL with brackets of its own', '(‹https://example.com/a_(b)›) [‹https://example.com/[c]›]'],
    ['a Markdown link', '**[报道](‹https://example.com/a›)**'],
    ['www.', '网址：‹www.example.com/a›；‹WWW.example.com›'],
    ['e-mail', '投稿邮箱：‹a.b+c@mail.example.cn›，或‹d@example.com›。'],
    ['原文链接 before a URL', '‹原文链接›：‹https://example.com/a›'],
    ['原文鏈接 before a host', '‹原文鏈接›:‹news.example.cn/a.htm›'],
    ['阅读原文 in Markdown', '[‹阅读原文›](‹https://example.com/a›)'],
    ['one after another', '‹https://example.com/a›　‹https://example.com/b›😀‹https://example.com/c›'],
    [
      'nothing without an address',
      '原文链接 阅读原文 @记者 a@b 3.5@ www. http:// x://example.com 15:30 http:/a.b ../a 记者@新华社.',
    ],
    ['nothing on an empty line', ''],
  ])('is %s', (_what, marked) => {
    const { text, ranges } = readMarks(`夜间门诊\r\n${marked}\r\n`);
    expect(documentLinks(parseArticle(text)).map(({ range }) => range)).toEqual(ranges);
  });

  test('leads to the address, written in full', () => {
    const text = '原文链接：www.example.com/a，来信：a@example.com，https://example.com';
    expect(documentLinks(parseArticle(text)).map(({ target }) => target)).toEqual([
      'http://www.example.com/a',
      'http://www.example.com/a',
      'mailto:a@example.com',
      'https://example.com',
    ]);
  });

  test('moves with its line', () => {
    const article = parseArticle('开始了\n\n见https://example.com。\n\n见www.example.com。');
    expect(documentLinks(article)).toHaveLength(2);
    const top = { line: 0, character: 0 };
    const edited = editArticle(article, [{ range: { start: top, end: top }, text: '一\nhttp://a.cn\n' }]);
    expect(documentLinks(edited).map(({ range }) => range.start.line)).toEqual([1, 4, 6]);
  });

  test.each(['://', 'www./', 'a@', 'www.', '(http://', '@', '原文链接：'])(
    '%j over and over costs no more for being long',
    (piece) => {
      const article = parseArticle(`开始了\n\n${piece.repeat(500_000)}.`);
      const start = performance.now();
      documentLinks(article);
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    40_000,
  );
});
