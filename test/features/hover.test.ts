import { afterEach, describe, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver-types';
import { parseArticle } from '../../server/src/article/parse.ts';
import { type KnownArticles, noArticles } from '../../server/src/features/hover/context.ts';
import { type HoverOptions, hover } from '../../server/src/features/hover.ts';
import { summarise } from '../../server/src/features/summary.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { speakChinese, speakEnglish } from './language.ts';
import { readMarks } from './marks.ts';

afterEach(speakEnglish);

const english: HoverOptions = {
  uri: 'file:///a.news',
  locale: 'en',
  pages: 'file:///rules',
  markdown: false,
  counting: 'with-punctuation',
  known: noArticles,
};
const chinese: HoverOptions = { ...english, locale: 'zh-cn' };

/** The article around a line that is hovered at |. */
function around(line: string): string {
  const head = [
    '新闻 > 社会',
    '夜间门诊下周开始',
    '来源：新华社',
    '2020-07-10 15:03',
    '',
    '记者来到医院。',
    '',
    '门诊怎么开?',
  ];
  const body = [
    '【关键词一:便民】',
    '院长李明:可以晚上来。',
    '市民王芳:方便多了,再也不用请假。',
    '【关键词二:人手】',
    '院长李明:够了。',
  ];
  const lines = [...head, ...body, '关键词:门诊,便民责任编辑:张三'];
  const { text } = readMarks(line);
  if (!lines.includes(text)) throw new Error(`no line “${text}”`);
  return lines.map((other) => (other === text ? line : other)).join('\n');
}

function hoverAt(marked: string, options: HoverOptions): Hover | null {
  const { text, cursor } = readMarks(marked);
  return hover(parseArticle(text), cursor, [], options);
}

function textOf(shown: Hover | null): string[] {
  return shown === null ? [] : String(Object(shown.contents).value).split('\n');
}

describe('in Chinese, a hover on', () => {
  test.each([
    ['a marker', '‹【关|键词二:人手】›', ['关键词 2/2 人手', '1 段发言 · 8 字', '发言人：李明']],
    ['a heading', '‹门诊|怎么开?›', ['部分 1/1 门诊怎么开?', '2 个关键词 · 3 段发言 · 36 字', '发言人：李明、王芳']],
    [
      'a speaker',
      '‹市民|王芳›:方便多了,再也不用请假。',
      [
        '王芳 市民',
        '1 段发言 · 12 字 · 占全文 28%',
        '发言位置：',
        '- 第 11 行 方便多了,再也不用请假。',
        '可信度 0.90：各项依据合计 0.90，达到 0.50 即视为发言。',
        '- +0.60 以单位或职务加姓名开头，后有冒号',
        '- +0.30 后文是完整的语句',
      ],
    ],
    ['speech', '‹院长李明:可以|晚上来。›', ['李明 院长', '第 1 段发言，共 2 段 · 6 字']],
    [
      'the headline',
      '‹夜间|门诊下周开始›',
      ['标题 8 字', '新华社 · 2020-07-10', '1 个部分 · 2 个关键词 · 3 段发言 · 2 位发言人', '正文 43 字'],
    ],
    ['a source', '来源：‹新|华社›', ['来源 新华社']],
    ['the label of a source', '‹来|源：新华社›', ['来源 新华社']],
    ['a date', '‹2020-|07-10 15:03›', ['发布日期 2020年7月10日星期五 15:03:00', '2020-07-10T15:03:00+08:00']],
    ['a breadcrumb', '‹新闻 |> 社会›', ['所属栏目 新闻 › 社会']],
    ['the lead', '‹记者|来到医院。›', ['导语', '1 段 · 7 字']],
    ['the label of keywords', '‹关|键词:门诊,便民›责任编辑:张三', ['关键词 门诊、便民']],
    [
      'a keyword',
      '关键词:‹门|诊›,便民责任编辑:张三',
      ['关键词 1/2 门诊', '另见：', '- 第 2 行 夜间门诊下周开始', '- 第 8 行 门诊怎么开?'],
    ],
    [
      'a keyword that is a marker’s title',
      '关键词:门诊,‹便|民›责任编辑:张三',
      ['关键词 2/2 便民', '另见：', '- 第 9 行 【关键词一:便民】'],
    ],
    [
      'a marker whose title is a keyword',
      '‹【关键词一:便|民】›',
      [
        '关键词 1/2 便民',
        '2 段发言 · 28 字',
        '发言人：李明、王芳',
        '另见：',
        '- 第 14 行 关键词:门诊,便民责任编辑:张三',
      ],
    ],
    ['an editor', '关键词:门诊,便民‹责任编辑:张|三›', ['责任编辑 张三']],
  ])('%s', (_what, line, rows) => {
    speakChinese();
    const marked = around(line);
    const shown = hoverAt(marked, chinese);
    expect(textOf(shown)).toEqual(rows);
    expect(shown?.range).toEqual(readMarks(marked).ranges[0]);
  });
});

describe('in English, a hover on', () => {
  test.each([
    ['a dateline', '开始了\n\n‹新华社北京|7月10日电›　市民很高兴。', ['Dateline 新华社 · 北京 · month 7, day 10']],
    ['a short dateline', '开始了\n\n‹本报|讯› 市民很高兴。', ['Dateline 本报讯']],
    ['a byline', '开始了\n‹本报记者 张三| 李四›\n\n市民很高兴。', ['Byline 张三, 李四']],
    ['an original headline', '开始了\n原标题：‹门诊|改了›\n\n市民很高兴。', ['Original title 门诊改了']],
    [
      'page chrome',
      '开始了\n‹分享|:›\n\n市民很高兴。',
      ['Page chrome', 'Left behind by the web page; no part of the article.'],
    ],
    ['a caption', '开始了\n\n市民很高兴。\n\n‹图为|门诊大厅。›', ['Caption 7 characters']],
    ['a day that is none', '开始了\n‹2020-02-|30›\n\n来了。', ['Date 2020-02-30', 'There is no such day or time.']],
    ['the end', '开始了\n\n市民很高兴。\n\n‹（|完）›', ['End of the article （完）']],
    [
      'a marker without label',
      '开始了\n\n来了。\n\n‹【为|何】›\n\n方便。',
      ['Marker 1/1 为何', '1 paragraph · 3 characters'],
    ],
    [
      'the rest of a speech',
      '開始了\n\n來了。\n\n記者：何時？\n\n李明：下週一。\r\n\r\n　　‹到|九點。›\r\n\r\n記者：好。',
      ['李明', 'turn 1 of 1 · 8 characters'],
    ],
  ])('%s', (_what, marked, rows) => {
    const shown = hoverAt(marked, english);
    expect(textOf(shown)).toEqual(rows);
    expect(shown?.range).toEqual(readMarks(marked).ranges[0]);
  });
});

describe('a hover on a relative date says which day it is', () => {
  const head = '开始了\n来源：新华社\n2020-07-10\n\n';
  test.each([
    ['in the lead', '市民‹昨|日›很高兴。', ['昨日 2020年7月9日星期四', '按稿件日期 2020-07-10 推算。']],
    [
      'in a turn',
      '来了。\n\n记者：‹去年|12月›呢？\n\n李明：没有。',
      ['去年12月 2019年12月', '按稿件日期 2020-07-10 推算。'],
    ],
    [
      'in the rest of a speech',
      '来了。\n\n记者：何时？\n\n李明：下周。\n\n‹今|年›。\n\n记者：好。',
      ['今年 2020年', '按稿件日期 2020-07-10 推算。'],
    ],
    ['in a caption', '来了。\n\n图为‹8|日›的门诊大厅。', ['8日 2020年7月8日星期三', '按稿件日期 2020-07-10 推算。']],
  ])('%s', (_where, text, rows) => {
    speakChinese();
    const shown = hoverAt(head + text, chinese);
    expect(textOf(shown)).toEqual(rows);
    expect(shown?.range).toEqual(readMarks(head + text).ranges[0]);
  });
});

describe('a hover on a speaker', () => {
  const text = '开始了\n来源：新华社\n2020-07-10\n\n李明院长来了。\n\n院长李|明：可以。\n\n市民王芳：好，李明。';
  const inArticle = (
    uri: string,
    date: string,
    title: string,
  ): ReturnType<KnownArticles['articlesOfSpeaker']>[number] => {
    const summary = summarise(
      parseArticle(`改了${date}\n来源：新华社\n${date}\n\n来了。\n\n${title}李明：早。\n\n市民王芳：好。`),
    );
    const speaker = summary.speakers.find(({ name }) => name === '李明');
    return speaker ? { uri, summary, speaker } : expect.fail();
  };
  const newestFirst = [
    inArticle('file:///a.news', '2020-07-10', '院长'),
    inArticle('file:///c.news', '2019-05-01', '副院长'),
    inArticle('file:///b.news', '2018-05-01', '副院长'),
  ];
  const known = { ...noArticles, articlesOfSpeaker: (name: string) => (name === '李明' ? newestFirst : []) };

  test('says where else the speaker speaks, and under which titles', () => {
    speakChinese();
    const rows = textOf(hoverAt(text, { ...chinese, known }));
    expect(
      rows.slice(
        rows.indexOf('发言位置：'),
        rows.findIndex((row) => row.startsWith('可信度')),
      ),
    ).toEqual([
      '发言位置：',
      '- 第 7 行 可以。',
      '历次所用职务：',
      '- 2018-05-01 · 副院长',
      '- 2020-07-10 · 院长',
      '在其他稿件中的发言：',
      '- 改了2019-05-01 2019-05-01 · 1 段发言 · 早。',
      '- 改了2018-05-01 2018-05-01 · 1 段发言 · 早。',
    ]);
  });

  test('leads to the places in other articles', () => {
    const rows = textOf(hoverAt(text, { ...english, known, markdown: true }));
    expect(rows).toContain('- [改了2019-05-01](file:///c.news#L7,1) 2019-05-01 · 1 turn · 早。');
  });

  test('says how many articles it leaves out', () => {
    const many = Array.from({ length: 13 }, (_, index) => inArticle(`file:///${index}.news`, '2020-07-01', '院长'));
    const rows = textOf(hoverAt(text, { ...english, known: { ...noArticles, articlesOfSpeaker: () => many } }));
    expect(rows).toContain('- and 3 more articles');
    expect(rows).not.toContain('Titles over time:');
  });
});

test('a hover on a keyword leads to other articles that state it', () => {
  const summary = summarise(parseArticle('改了\n来源：新华社\n2019-05-01\n\n来了。\n\n关键词：便民'));
  const others = [
    { uri: 'file:///a.news', summary },
    { uri: 'file:///b.news', summary },
  ];
  const known = { ...noArticles, articlesWithKeyword: (text: string) => (text === '便民' ? others : []) };
  expect(textOf(hoverAt('开始了\n\n来了。\n\n关键词：‹便|民›', { ...english, known }))).toEqual([
    '关键词 1/1 便民',
    'Mentioned nowhere else in the article.',
    'Other articles with this keyword:',
    '- 改了 2019-05-01',
  ]);
});

test('a hover on a keyword lists the first places, and no part of another word', () => {
  const marked = `开始了\n\nMAIN，AI，中国AI${'，AI'.repeat(20)}。\n\n关键词：‹A|I›`;
  const rows = textOf(hoverAt(marked, english));
  expect(rows.slice(0, 3)).toEqual(['关键词 1/1 AI', 'Also on:', '- Line 3 MAIN，AI，中国AI，AI，A…']);
  expect(rows).toHaveLength(2 + 10 + 1);
  expect(rows.at(-1)).toBe('- and more places');
});

test('a hover counts as it is told to', () => {
  const shown = hoverAt('开始了\n\n来了，NATO。|\n\n## 怎么开\n\n走。', {
    ...english,
    counting: 'without-punctuation',
  });
  expect(textOf(shown)).toEqual(['Lead', '1 paragraph · 3 characters']);
});

test('in English, a hover on a day without time has its weekday', () => {
  const [words, iso] = textOf(hoverAt('开始了\n2020-07-|10\n\n来了。', english));
  expect(words).toMatch(/^Date Friday,? 10 July 2020$/);
  expect(iso).toBe('2020-07-10');
});

describe('there is no hover', () => {
  test.each([
    ['on a plain paragraph', '开始了\n\n来了。\n\n## 怎么开\n\n分三|步走。'],
    ['on an empty line', '开始了\n|\n来了。'],
    ['in an empty text', ''],
  ])('%s', (_what, marked) => {
    expect(hoverAt(marked, english)).toBeNull();
  });
});

describe('a hover in Markdown', () => {
  const markdown = { ...english, markdown: true };

  test('links to each turn of a speaker', () => {
    const marked = '开始了\n\n来了。\n\n院长李明：可以。\n\n  院长李|明：够了。\n\n市民王芳：好。';
    expect(textOf(hoverAt(marked, { ...markdown, uri: 'file:///a%20(1).news' }))).toEqual([
      '**李明** 院长',
      '',
      '2 turns · 6 characters · 23% of the article',
      '',
      'Speaks on:',
      '',
      '- [Line 5](file:///a%20%281%29.news#L5,1) 可以。',
      '- [Line 7](file:///a%20%281%29.news#L7,3) 够了。',
      '',
      'Confidence 0.90: the signs add up to 0.90, and 0.50 is enough for a turn.',
      '',
      String.raw`- \+0.60 it begins with a title or organisation, a name and a delimiter`,
      String.raw`- \+0.30 two or more paragraphs begin with the same speaker`,
    ]);
  });

  test('says how many turns it leaves out', () => {
    const turns = '院长李明：可以。\n\n市民王芳：好。\n\n'.repeat(60);
    const rows = textOf(hoverAt(`开始了\n\n来了。\n\n院长|李明：早。\n\n${turns}`, markdown));
    expect(rows.filter((row) => row.startsWith('- [Line'))).toHaveLength(50);
    expect(rows).toContain('- and 11 more turns');
  });

  test('shows what an article says as it stands', () => {
    const marked = '开始了\n\n来了。\n\n院长李|明：[看](http://a.b) <b>![x](y)`\n\n市民王芳：好。';
    expect(textOf(hoverAt(marked, markdown))).toContain(
      String.raw`- [Line 5](file:///a.news#L5,1) \[看\](http\://a.b) \<b\>!\[x\](…`,
    );
  });
});

describe('on a finding, a hover', () => {
  const { text, cursor } = readMarks('开始了\n来源：新华社\n2020-07-10\n分|享:\n\n市民很高兴。');
  const article = parseArticle(text);

  test('says what the rule reports, why, and where to read on', () => {
    const rows = textOf(hover(article, cursor, lint(article), { ...english, markdown: true }));
    expect(rows[0]).toMatch(/^\*\*page-chrome\*\* What the web page left behind/);
    expect(rows[2]).toMatch(/^Buttons and prompts/);
    expect(rows.slice(3)).toEqual([
      '',
      '[About this rule](file:///rules/page-chrome.md)',
      '',
      '---',
      '',
      '**Page chrome**',
      '',
      'Left behind by the web page; no part of the article.',
    ]);
  });

  test('speaks Chinese, and has no link where there is no page', () => {
    speakChinese();
    const rows = textOf(hover(article, cursor, lint(article), { ...chinese, pages: null }));
    expect(rows[0]).toMatch(/^page-chrome 网页残留文字/);
    expect(rows.slice(2)).toEqual(['', '网页残留文字', '从网页带入的残留文字，不属于稿件内容。']);
  });

  test('has the range of the finding where no element stands', () => {
    const blank = readMarks('开始了\n来源：新华社\n2020-07-10\n\n市民很高兴。‹ | ›\n');
    const trailing = parseArticle(blank.text);
    const shown = hover(trailing, blank.cursor, lint(trailing), english);
    expect(textOf(shown)[0]).toMatch(/^trailing-space /);
    expect(shown?.range).toEqual(blank.ranges[0]);
  });
});
