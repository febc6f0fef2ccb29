import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isNewsArticle } from '../../server/src/article/detect.ts';
import { parseArticle } from '../../server/src/article/parse.ts';

const samples = (folder: string) =>
  readdirSync(`test/article/detection/${folder}`).map((name) => ({
    name,
    text: readFileSync(`test/article/detection/${folder}/${name}`, 'utf8'),
  }));

const spellings: readonly [name: string, spell: (text: string) => string][] = [
  ['as it stands', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['with U+3000 indents', (text) => text.replaceAll(/^(?=\p{Script=Han})/gmu, '\u3000\u3000')],
  ['without blank lines', (text) => text.replaceAll(/\n{2,}/g, '\n')],
  ['without a last line break', (text) => text.trimEnd()],
  ['behind blank lines', (text) => `\n\u3000\n\n${text}`],
];

describe.each(samples('articles'))('$name', ({ text }) => {
  test.each(spellings)('is an article %s', (_, spell) => {
    expect(isNewsArticle(spell(text))).toBe(true);
  });
});

const menu = '首页 时政 国际 财经 社会 法治 文娱 体育 教育 汽车 房产 健康'.split(' ');

test.each(['wire-dateline', 'cases-abroad', 'traditional-doubts', 'interview-reporter'])(
  '%s is an article behind the menu of its page',
  (name) => {
    const text = readFileSync(`test/article/detection/articles/${name}.txt`, 'utf8');
    expect(isNewsArticle([...menu.map((entry) => `  • ${entry}`), text].join('\n'))).toBe(true);
  },
);

describe.each(samples('others'))('$name', ({ text }) => {
  test.each(spellings)('is no article %s', (_, spell) => {
    expect(isNewsArticle(spell(text))).toBe(false);
  });
});

test('the seed is an article', () => {
  expect(isNewsArticle(readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8'))).toBe(true);
});

test.each(['', '\n\n', '\ufeff', '新闻', '2020-07-10', '👍'.repeat(20)])('%j is no article', (text) => {
  expect(isNewsArticle(text)).toBe(false);
});

describe('a long text', () => {
  const article = readFileSync('test/article/detection/articles/wire-dateline.txt', 'utf8');

  test('is what its beginning is', () => {
    const novel = readFileSync('test/article/detection/others/novel-chapter.txt', 'utf8');
    expect(isNewsArticle(novel.repeat(30) + article.repeat(99))).toBe(false);
    expect(isNewsArticle(article.repeat(60) + novel.repeat(99))).toBe(true);
  });

  test.each([article, `${'云'.repeat(4000)}\n`])('is read no further than its beginning %#', (text) => {
    const heads: number[] = [];
    isNewsArticle(text.repeat(2000), (head) => {
      heads.push(head.length);
      return parseArticle(head);
    });
    expect(heads).toEqual([8192]);
  });

  test('may be one line', () => {
    expect(isNewsArticle(article.replaceAll('\n', '').repeat(20_000))).toBe(true);
    expect(isNewsArticle('a'.repeat(5_000_000))).toBe(false);
  });
});
