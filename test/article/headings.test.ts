import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';

const paragraphs = [
  '江边的人家世代打鱼，天不亮就下水，太阳升起来的时候已经满载而归，码头上站满了等鱼的人。',
  '后来江上修了桥，打鱼的人上了岸，有的开起了饭馆，有的在桥头卖起了热茶，日子换了个过法。',
  '如今从桥上望下去，江面上只剩下几条船，船上坐的都是来看江的游客，晚上还有灯。',
];

/** An article in which a heading stands over each paragraph. */
const article = (headings: readonly string[]) =>
  `松岚的江\n来源：松岚日报\n2020-07-10\n松岚建在江上，这条江养活了半座城的人，也送走了许多人。\n${headings
    .map((heading, index) => `${heading}\n${paragraphs[index] ?? ''}\n`)
    .join('')}`;

const headingsIn = (text: string) => parseArticle(text).sections.flatMap(({ heading }) => (heading ? [heading] : []));

/** Three numbered lines, and the values of their numbers. */
const numbered = `
壹 | 贰 | 叁
壹 | 貳 | 參
壹、打鱼的人 | 贰、修桥的人 | 叁、看江的人
壹·打鱼的人 | 贰·修桥的人 | 叁·看江的人
PART 1 | PART 2 | PART 3
PART.01 | PART.02 | PART.03
Part One | Part Two | Part Three
PART 1 打鱼的人 | PART 2 修桥的人 | PART 3 看江的人
01/ | 02/ | 03/
01｜打鱼的人 | 02｜修桥的人 | 03｜看江的人
PART Ⅰ 打鱼的人 | PART Ⅱ 修桥的人 | PART Ⅲ 看江的人
Chapter I | Chapter II | Chapter III
DAY 1 打鱼的人 | DAY 2 修桥的人 | DAY 3 看江的人
NO.1 打鱼的人 | NO.2 修桥的人 | NO.3 看江的人
TOP 1 打鱼的人 | TOP 2 修桥的人 | TOP 3 看江的人
#1 打鱼的人 | #2 修桥的人 | #3 看江的人
（壹）打鱼的人 | （贰）修桥的人 | （叁）看江的人
一·打鱼的人 | 二·修桥的人 | 三·看江的人
第一站 打鱼的人 | 第二站 修桥的人 | 第三站 看江的人
第一章 | 第二章 | 第三章
`;

test.each(numbered.trim().split('\n'))('%s are headings in order', (lines) => {
  expect(headingsIn(article(lines.split(' | '))).map(({ ordinal }) => ordinal?.value)).toEqual([1, 2, 3]);
});

/** Lines that open as numbers do, and number nothing. */
test.each(['陆路与水路', '伍员桥', 'PARTNER 计划', '壹传媒的江', '一·二八的江', '第一财经 江上', 'TOP 渔家'])(
  '%s has no ordinal',
  (line) => {
    expect(headingsIn(article([line, '修桥的人', '看江的人']))[0]?.ordinal).toBeNull();
  },
);

/** Lines of one kind that head paragraphs, however they are set off. */
const setOff = `
▌打鱼的人 / ▌修桥的人 / ▌看江的人
| 打鱼的人 / | 修桥的人 / | 看江的人
◇ 打鱼的人 / ◇ 修桥的人 / ◇ 看江的人
❀ 打鱼的人 / ❀ 修桥的人 / ❀ 看江的人
📌 打鱼的人 / 📌 修桥的人 / 📌 看江的人
※打鱼的人 / ※修桥的人 / ※看江的人
· 打鱼的人 / · 修桥的人 / · 看江的人
—— 打鱼的人 —— / —— 修桥的人 —— / —— 看江的人 ——
#打鱼的人# / #修桥的人# / #看江的人#
◆打鱼的人◆ / ◆修桥的人◆ / ◆看江的人◆
〈打鱼的人〉 / 〈修桥的人〉 / 〈看江的人〉
*打鱼的人* / *修桥的人* / *看江的人*
打鱼 | 江上的人 / 修桥 | 岸上的人 / 看江 | 船上的人
打鱼，卖鱼，吃鱼 / 修路，修桥，修屋 / 看山，看水，看灯
打鱼！ / 修桥！ / 看江去！
打鱼的人…… / 修桥的人…… / 看江的人……
打鱼的人： / 修桥的人： / 看江的人：
2008年3月 / 2012年5月8日 / 2020年7月上旬
2001年—2008年 / 2008年—2012年 / 2012年春
20:00 / 22:30 / 6:00
早上6：30 / 中午12：10 / 晚上11：40
7月3日 21时 / 7月4日 2时 / 7月6日18时许
3点~4点 / 5:09 / 10:32
5586公里 / 97.3% / 1.2万人
风 / 雪 / 灯
`;

test.each(setOff.trim().split('\n'))('%s are headings', (lines) => {
  expect(headingsIn(article(lines.split(' / ')))).toHaveLength(3);
});

/** Of the same kinds, but too few to be headings. */
test.each(['打鱼！', '打鱼的人……', '打鱼的人：', '2008年3月', '20:00', '97.3%', '雪', '©松岚日报'])(
  '%s alone is none',
  (line) => {
    expect(headingsIn(article([line]))).toEqual([]);
  },
);

test('a question of others, which the author tells of, beside headings', () => {
  const headings = headingsIn(article(['打鱼的人', '有人提问，江上的鱼什么时候能多起来？', '看江的人']));
  expect(headings.map(({ title }) => title.text)).toEqual(['打鱼的人', '看江的人']);
});

describe('a question over a paragraph, beside headings, which belongs to the text', () => {
  test.each([
    '“江上的鱼什么时候能多起来？”',
    '难道江上就不要船了？',
    '后来呢？',
    '鱼呢？',
    '如今，江上还有打鱼的人吗？',
    '何乐而不为？',
  ])('%s', (question) => {
    const headings = headingsIn(article(['打鱼的人', question, '看江的人']));
    expect(headings.map(({ title }) => title.text)).toEqual(['打鱼的人', '看江的人']);
  });

  test('an answer of a few words below it', () => {
    const text = article(['打鱼的人\n船上有几个人？\n老周说，三个。\n修桥的人', '看江的人']);
    expect(headingsIn(text).map(({ title }) => title.text)).toEqual(['打鱼的人', '修桥的人', '看江的人']);
  });
});

describe('questions where there are no other headings', () => {
  const [first, second, third] = ['船都去哪儿了？', '桥是什么时候修的？', '谁还在江边看江？'];

  test('are headings', () => {
    expect(headingsIn(article([first, second]))).toHaveLength(2);
    expect(headingsIn(article([first, second, third, '难道不看了？']))).toHaveLength(3);
  });

  test('are the text’s if there are two, and the author asks elsewhere, too', () => {
    expect(headingsIn(article([first, '难道不打鱼了？', second]))).toEqual([]);
  });
});

test('quotations that ask are headings among others', () => {
  expect(headingsIn(article(['“江上有鱼”', '“桥修好了没有？”', '“来看江”']))).toHaveLength(3);
});

test('a numbered sentence with a stop within is no heading', () => {
  const items = ['一、宣读上次会议的记录。（全文见附件）', '二、审议修桥的方案。（全文见附件）'];
  expect(headingsIn(article(items))).toEqual([]);
});

/** Short lines over a paragraph that head nothing. */
const furniture = `
松岚周刊 2024-01-09
2018/10/13阅读时间约 23 分钟
收听本文 00:00 / 03:12
松岚|社会|人物
下面来看这条江的三张老照片↓
本报记者周大川许小红
国际组／松岚12日电
松岚时间上午9:57
《江》 2011
松岚的江
主持人周远
责任编辑 周大川
讲述人：松岚渔业公司的周远
接上文：江上的渔船
本文源自《松岚周刊》，原文有删节
摘自《松岚江志——渔家访谈录》
点击上方视频 | 直接收看本期节目
Q=周远 A=许晴川
`;

describe.each([
  ['Simplified', (text: string) => text],
  ['Traditional', (text: string) => Array.from(text, inOtherScript).join('')],
])('in %s', (_, written) => {
  test.each(furniture.trim().split('\n').map(written))('%s is none', (line) => {
    const headings = headingsIn(written(article(['打鱼的人', '修桥的人'])).replace(written('修桥的人'), line));
    expect(headings.map(({ title }) => title.text)).toEqual([written('打鱼的人')]);
  });
});

/** Short lines that head a paragraph however odd they look. */
test.each(['■ 不封江', '江上｜打鱼的人', '中国队3:2险胜', '2023年1月9日的江'])('%s is one', (line) => {
  expect(headingsIn(article([line, '修桥的人', '看江的人']))).toHaveLength(3);
});

test('numbers that do not count on are of pages', () => {
  expect(headingsIn(article(['3', '17', '42']))).toEqual([]);
});

test('a figure that stands there again heads nothing', () => {
  const headings = headingsIn(article(['风', '雪', '灯\n灯下的人看了一夜的江，天亮才回去。\n灯']));
  expect(headings.map(({ title }) => title.text)).toEqual(['风', '雪']);
});

test('a day over the first of its hours is a heading, too', () => {
  expect(headingsIn(article(['8月2日\n3点~4点', '5:09', '10:32']))).toHaveLength(4);
});

test('a line that stands twice is of a picture', () => {
  const headings = headingsIn(article(['打鱼的人\n打鱼的人', '修桥的人', '看江的人']));
  expect(headings.map(({ title }) => title.text)).toEqual(['修桥的人', '看江的人']);
});

test('a heading over who wrote what is below', () => {
  expect(headingsIn(article(['打鱼的人\n记者 周大川', '修桥的人\n记者 许小红']))).toHaveLength(2);
});

test('the last of short lines in a row heads nothing', () => {
  const books = '《江》周大川著\n《桥》许小红著\n《灯》傅小川著';
  const text = `${article([books, '修桥的人', '看江的人'])}${paragraphs.join('\n')}`;
  expect(headingsIn(text).map(({ title }) => title.text)).toEqual(['修桥的人', '看江的人']);
});

describe('a short line above all of the text', () => {
  const read = (text: string) =>
    headingsIn(`松岚的江\n来源：松岚日报\n2020-07-10\n${text}\n`).map(({ title }) => title.text);
  const [first, second, third] = paragraphs;

  test.each([
    ['alone', `访修桥的老人周远和他的徒弟\n${first}\n${second}`],
    ['over a dateline', `江上的渔船今早靠岸\n本报讯（记者 周远）${first}\n`],
    ['over a dateline, with headings below', `江上的渔船今早靠岸\n本报讯 ${first}\n修桥的人\n${second}`, '修桥的人'],
  ])('%s is none', (_, text, ...others) => {
    expect(read(text)).toEqual(others);
  });

  test.each([
    ['with others like it', `打鱼的人上了岸\n${first}\n修桥的人留下来\n${second}`, '打鱼的人上了岸', '修桥的人留下来'],
    ['that names a part', `核心阅读\n${first}\n${second}`, '核心阅读'],
    [
      'over datelines like others',
      `江上的渔船靠岸\n本报讯 ${first}\n桥头的饭馆开张\n本报讯 ${third}`,
      '江上的渔船靠岸',
      '桥头的饭馆开张',
    ],
    [
      'over a turn',
      `说说江上的日子\n记者：江上的日子怎么过？\n周远：天不亮就下水，太阳升起来就回来。`,
      '说说江上的日子',
    ],
  ])('%s is one', (_, text, ...headings) => {
    expect(read(text)).toEqual(headings);
  });
});

test('the office of somebody named above is no heading', () => {
  const statement = (name: string, office: string, index: number) => `${name}\n${office}\n${paragraphs[index] ?? ''}\n`;
  const text = `${article([])}${statement('周远', '松岚渔业公司总经理', 0)}${statement('许晴川', '松岚桥梁队教练', 1)}`;
  expect(headingsIn(text)).toEqual([]);
});
