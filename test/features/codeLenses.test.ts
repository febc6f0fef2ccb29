import { afterEach, describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { codeLenses, isLensData, resolveLens } from '../../server/src/features/codeLenses.ts';
import { measureOf } from '../../server/src/features/wordCount/spanCounts.ts';
import { speakChinese, speakEnglish } from './language.ts';

afterEach(speakEnglish);

const text = `夜间门诊下周开始
来源：新华社
2020-07-10

记者来到医院。

## 门诊怎么开？

院长李明：可以晚上来。

市民王芳：方便多了，再也不用请假。

院长李明：够了。

### 人手

两名护士。

## 费用

不变。`;
const uri = 'file:///a.news';
const both = { sections: true, speakers: true };

/** Each lens as the line it is over and what it says, with the lines it leads to. */
function lensesOf(article = parseArticle(text), options = both): string[] {
  return codeLenses(article, uri, options).map(({ range, data }) => {
    if (!isLensData(data)) throw new Error('the lens is about nothing');
    const command = resolveLens(
      article,
      { range, data },
      measureOf(article, 'with-punctuation'),
      (title, _from, places) => ({
        title: `${title}${places.map(({ start }) => ` →${start.line}`).join('')}`,
        command: '',
      }),
    );
    return `${range.start.line}: ${command?.title}`;
  });
}

describe('lenses', () => {
  test('over sections count turns, speakers and characters, those of sections within included', () => {
    expect(lensesOf(undefined, { ...both, speakers: false })).toEqual([
      '6: 3 turns · 2 speakers · 41 characters →8 →10 →12',
      '14: 1 paragraph · 5 characters',
      '18: 1 paragraph · 3 characters',
    ]);
  });

  test('over speakers count turns and characters, for speakers with several', () => {
    speakChinese();
    expect(lensesOf(undefined, { ...both, sections: false })).toEqual(['8: 李明：2 段发言 · 9 字 →8 →12']);
  });

  test('group the digits of long counts', () => {
    const long = parseArticle(text.replace('两名护士', '两名护士'.repeat(400)));
    expect(lensesOf(long, { ...both, speakers: false })).toContain('14: 1 paragraph · 1,601 characters');
  });

  test('are none if switched off, and in an article without headings and turns', () => {
    expect(lensesOf(undefined, { sections: false, speakers: false })).toEqual([]);
    expect(lensesOf(parseArticle(''))).toEqual([]);
  });

  test('stay where they are while somebody types within a paragraph', () => {
    const longer = parseArticle(text.replace('两名护士', '已经有两名护士'));
    const places = (article: ReturnType<typeof parseArticle>) =>
      codeLenses(article, uri, both).map(({ range }) => range);
    expect(places(longer)).toEqual(places(parseArticle(text)));
  });

  test('whose subject is gone say nothing', () => {
    const article = parseArticle('门诊\n\n没有小标题了。');
    const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 8 } };
    const measure = measureOf(article, 'with-punctuation');
    for (const about of ['section', 'speaker'] as const)
      expect(resolveLens(article, { range, data: { uri, about } }, measure, () => expect.fail())).toBeNull();
  });
});

test('only what a lens was given comes back as its data', () => {
  expect(isLensData({ uri, about: 'section' })).toBe(true);
  for (const odd of [undefined, null, 'x', {}, { uri: 1, about: 'section' }, { uri, about: 'other' }])
    expect(isLensData(odd)).toBe(false);
});
