import { afterEach, describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { explainLine } from '../../server/src/features/explain.ts';
import { markup } from '../../server/src/features/hover/markup.ts';
import type { Locale } from '../../server/src/rules/rule.ts';
import { speakChinese, speakEnglish } from './language.ts';
import { readMarks } from './marks.ts';

afterEach(speakEnglish);

const article = `夜间门诊下周开始
来源：新华社  2020-07-10 15:03

记者来到医院。
院长李明：可以晚上来，大家不用再请假排队了。
数据：去年来看病的人有三万多，其中一半是上班族。
时间：早上。
外交部发言人赵立坚7月10日主持例行记者会，回答了记者的提问。
院长李明我们还会增加人手，请大家放心来看病，不用着急。`;

/** What is said of the line with | in it, or of the article's line that begins so. */
function explained(start: string, text = article, locale: Locale = 'en', notSpeakers: string[] = []): string[] {
  const { cursor, text: read } = readMarks(text.includes('|') ? text : text.replace(start, `|${start}`));
  const lexicon = { speakers: new Set<string>(), notSpeakers: new Set(notSpeakers) };
  return markup(explainLine(parseArticle(read, { lexicon }), cursor.line, locale), false).value.split('\n');
}

describe('of a turn it is said', () => {
  test('what speaks for it, and how much', () => {
    expect(explained('院长李明：')).toEqual([
      'Turn',
      '李明 院长',
      'turn 1 of 2 · 17 characters',
      'Confidence 0.90: the signs add up to 0.90, and 0.50 is enough for a turn.',
      '- +0.60 it begins with a title or organisation, a name and a delimiter',
      '- +0.30 what follows is long enough for speech',
    ]);
  });

  test('without a delimiter too', () => {
    const rows = explained('院长李明我们');
    expect(rows).toContain('- +0.45 the same speaker has a delimiter elsewhere');
    expect(rows).toContain('- +0.25 it begins with a title and a name, without a delimiter');
  });

  test('in Chinese', () => {
    speakChinese();
    expect(explained('院长李明：', article, 'zh-cn')).toEqual([
      '发言',
      '李明 院长',
      '第 1 段发言，共 2 段 · 17 字',
      '可信度 0.90：各项依据合计 0.90，达到 0.50 即视为发言。',
      '- +0.60 以单位或职务加姓名开头，后有冒号',
      '- +0.30 后文是完整的语句',
    ]);
  });
});

describe('of a paragraph that begins like a turn it is said', () => {
  test('what speaks against it', () => {
    expect(explained('数据')).toEqual([
      'Paragraph 24 characters',
      '“数据” was not taken as a speaker: the signs add up to -0.25, and it takes 0.50 for a turn.',
      '- +0.30 what follows is long enough for speech',
      '- -0.55 nothing marks the words before the delimiter as a speaker',
    ]);
  });

  test.each([
    ['市长陈志远：', 'It begins like a turn of “市长陈志远”, but no speech follows.'],
    [
      '市长陈志远：晚上开放',
      'It begins like a turn of “市长陈志远”, but what follows is short and does not end as a sentence does.',
    ],
  ])('that it lacks speech, whatever the signs: %s', (line, reason) => {
    const text = `${article}\n副院长王芳：费用不会增加，大家放心来。\n|${line}`;
    expect(explained('', text)).toContain(reason);
  });

  test('that it lacks speech, and not that it lacks the delimiter, which it has', () => {
    const text = '夜间门诊下周开始\n\n市医院院长王芳：费用不会增加，大家放心来。\n|区卫生局局长李明：';
    expect(explained('', text)).toEqual([
      'Paragraph 9 characters',
      'It begins like a turn of “区卫生局局长李明”, but no speech follows.',
    ]);
  });

  test('that the lexicon decided', () => {
    const rows = explained('院长李明：', article, 'en', ['院长李明']);
    expect(rows[1]).toMatch(/^“院长李明” was not taken .* add up to -3\.10,/);
    expect(rows.at(-1)).toBe('- -4.00 your lexicon says that this is not a speaker');
  });

  test('that it is about the person', () => {
    expect(explained('外交部')).toEqual([
      'Paragraph 30 characters',
      'It begins with “外交部发言人赵立坚”, but what follows is about the person.',
    ]);
  });

  test('that it tells of the first of two persons it names', () => {
    const text = '跨江大桥通车\n\n澜城市市长高大川7日会见云川市市长龚远山，两人一同走过新桥。';
    expect(explained('澜城市', text)).toContain(
      'It begins with “澜城市市长高大川”, but what follows is about the person.',
    );
  });

  test('in Chinese', () => {
    speakChinese();
    expect(explained('数据', article, 'zh-cn').slice(0, 2)).toEqual([
      '段落 24 字',
      '未将“数据”视为发言人：各项依据合计 -0.25，不足 0.50。',
    ]);
  });
});

describe('of any other line it is said what it is', () => {
  test.each([
    ['the headline', '夜间', ['Headline 8 characters']],
    ['a plain paragraph', '记者来到', ['Paragraph 7 characters']],
    ['an empty line', '\n\n|\n', ['An empty line.']],
    ['an empty text', '|', ['An empty line.']],
    ['a rule across', '标题\n\n他来了。\n|---\n她也来了。', ['Nothing of the article stands on this line.']],
    [
      'what goes on with a turn',
      '標題\r\n\r\n來了。\r\n\r\n記者：何時？\r\n李明：下週一。\r\n　　|到九點。\r\n記者：好。',
      ['Paragraph 4 characters', 'Continues what 李明 says from line 6 on.'],
    ],
  ])('%s', (_what, start, rows) => {
    const shown = start.includes('|') ? explained('', start) : explained(start);
    expect(shown.slice(0, rows.length)).toEqual(rows);
  });

  test('all elements of a line, from left to right', () => {
    const rows = explained('来源');
    expect(rows[0]).toBe('Source 新华社');
    expect(rows[1]).toMatch(/^Date Friday/);
  });
});
