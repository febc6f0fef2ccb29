import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editArticle } from '../../server/src/article/edit.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { countWork } from './countWork.ts';

const seed = readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8');
const words = '我们要把老街修好，大家都有灯可以看。';
const head = '老街的灯\n来源：澜城日报\n2020-07-10\n\n';

const foreign = '安巴贝布达德尔夫格哈卡科拉里马诺';

/** Something n times over, each time with another name of three characters. */
function people(n: number, write: (name: string, index: number) => string): string {
  const letter = (index: number) => foreign.charAt(index % foreign.length);
  const name = (index: number) => letter(index >> 8) + letter(index >> 4) + letter(index);
  return Array.from({ length: n }, (_, index) => write(name(index), index)).join('');
}

/** Texts of which every part may make a reader look at all of the others; each grows with n. */
const shapes: readonly (readonly [name: string, size: number, text: (n: number) => string])[] = [
  ['articles', 4, (n) => seed.repeat(n)],
  ['an article on one line', 4, (n) => seed.replaceAll('\n', '').repeat(n)],
  ['empty lines', 4000, (n) => '\n'.repeat(n)],
  ['lines of a character', 2000, (n) => '灯\n'.repeat(n)],
  ['blanks', 8000, (n) => `${head}\u3000 ${'\u3000 \t'.repeat(n)}灯`],
  ['blanks before each end', 1000, (n) => `${words}\u3000 \u00a0\n`.repeat(n)],
  ['opening brackets', 8000, (n) => `${head}${'【'.repeat(n)}`],
  ['brackets in brackets', 4000, (n) => `${head}${'（'.repeat(n)}${'）'.repeat(n)}`],
  ['brackets side by side', 4000, (n) => `${head}${'【看点一】'.repeat(n)}`],
  ['opening quotation marks', 8000, (n) => `${head}${'“'.repeat(n)}${words}`],
  ['quotations', 2000, (n) => `${head}关键词 ${'“灯”'.repeat(n)}`],
  ['colons', 8000, (n) => `${head}${'：'.repeat(n)}`],
  ['labels without end', 2000, (n) => `${head}${'记者：'.repeat(n)}`],
  ['titles without name', 4000, (n) => `${head}${'院长'.repeat(n)}`],
  ['a name without end', 4000, (n) => `${head}${'罗西尼·'.repeat(n)}：${words}`],
  ['asterisks', 8000, (n) => `${head}${'*'.repeat(n)}灯${'*'.repeat(n)}`],
  ['number signs', 8000, (n) => `${'#'.repeat(n)} 灯\n${words}`],
  ['a ruler', 8000, (n) => `${'-'.repeat(n)}\n${words}\n${'- '.repeat(n)}`],
  ['front matter without end', 1000, (n) => `---\n${'title: 灯\n'.repeat(n)}`],
  ['a breadcrumb', 2000, (n) => `${'新闻 > '.repeat(n)}\n${words}`],
  ['sources and dates', 600, (n) => '来源：澜城日报\n2020-07-10 15:03:58\n'.repeat(n)],
  ['a source without end', 2000, (n) => `${words}\n来源：灯${'《'.repeat(n)}`],
  ['datelines', 600, (n) => `新华社澜城7月10日电（记者 丁立川）${words}\n`.repeat(n)],
  ['footers', 600, (n) => `${words}\n${'关键词:老街,灯会责任编辑:简不言\n'.repeat(n)}`],
  ['a footer of many names', 2000, (n) => `${words}\n责任编辑：${'丁立川、'.repeat(n)}`],
  ['markers without text', 600, (n) => people(n, (name, at) => `【关键词${at}：${name}】\n`)],
  ['markers with label and ordinal', 600, (n) => people(n, (name, at) => `问题${at}：${name}？\n${words}\n`)],
  ['headings', 600, (n) => people(n, (name, at) => `${10 + (at % 90)}、${name}\n${words}\n`)],
  ['headings in bold', 600, (n) => people(n, (name) => `**${name}**\n${words}\n`)],
  ['questions and answers', 600, (n) => `问：灯什么时候亮？\n答：${words}\n`.repeat(n)],
  ['many speakers', 600, (n) => people(n, (name) => `研究员张${name}：${words}\n`)],
  ['many speakers without colon', 600, (n) => people(n, (name) => `研究员张${name}${words}\n`)],
  ['speakers with and without colon', 600, (n) => people(n, (name) => `张${name}：${words}\n院长张${name}${words}\n`)],
  [
    'many who answer',
    150,
    (n) => people(n, (name) => `记者：灯什么时候亮？\n${name}研究院院长马克${name}，${words}马克${name}也来。\n`),
  ],
  [
    'many of one family who answer',
    300,
    (n) => people(n, (name) => `记者：灯亮了吗？\n图\n张${name}${words}张${name}也来。\n`),
  ],
  ['many outlets that ask', 300, (n) => people(n, (name) => `${name}日报灯亮了吗？\n丁立川${words}\n`)],
];

describe('four times the text is four times the work', () => {
  test.each(shapes)('%s', (_name, size, text) => {
    const short = text(size);
    const long = text(4 * size);
    const ofShort = countWork(() => parseArticle(short));
    const ofLong = countWork(() => parseArticle(long));
    expect(ofShort).toBeGreaterThan(size / 2);
    expect(ofLong / ofShort).toBeLessThan(4.4);
  });
});

test('four times the edits of four times the text, in one notification, are four times the work', () => {
  const work = (n: number) => {
    const article = parseArticle(`${head}${words.repeat(3)}\n${`${words}\n`.repeat(n)}${words.repeat(3)}\n`);
    const changes = Array.from({ length: n }, (_, index) => {
      const place = { line: index + 5, character: 3 };
      return { range: { start: place, end: place }, text: '都' };
    });
    return countWork(() => editArticle(article, changes));
  };
  expect(work(1200) / work(300)).toBeLessThan(4.4);
});

describe('countWork', () => {
  test('tells work that grows with the square', () => {
    const search = (lines: readonly string[]) => () => lines.filter((line) => lines.indexOf(line) < 0);
    const lines = Array.from({ length: 400 }, (_, index) => `${index}`);
    expect(countWork(search(lines)) / countWork(search(lines.slice(0, 100)))).toBeGreaterThan(12);
  });

  test('leaves the built-ins as they were', () => {
    const before = [String.prototype.slice, RegExp.prototype.test, Array.prototype.map];
    expect(() => countWork(() => JSON.parse('{'))).toThrow(SyntaxError);
    expect([String.prototype.slice, RegExp.prototype.test, Array.prototype.map]).toEqual(before);
  });
});
