import { afterEach, describe, expect, test } from 'vitest';
import { speakChinese, speakEnglish } from '../language.ts';
import { readMarks } from '../marks.ts';
import { chinese, english, hoverAt, textOf } from './hovers.ts';

afterEach(speakEnglish);

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
