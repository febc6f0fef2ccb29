import { describe, expect, test } from 'vitest';
import { type ParsedArticle, parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';

/** What stands above the headline, its lines parted by /; all of it but the headline is the page's own. */
const tops = `
专题
新闻/社会/本地/视频/图集更多内容
关闭此窗口 请至澜城浏览器官网下载最新版本
您使用的浏览器版本较旧，建议更新。/新闻
【声明】澜城生活网站并无电话推广
English 进入旧版 设为首页 加入收藏/TOP
• 澜城网移动版
澜城晚报 APP下载
选城市 : 澜城 | 松岚
热门搜索:
Your browser does not appear to support this page. Would you like to go to our other site?
图片.png
限制级/根据「电脑网路内容分级处理办法」第六条规定，已于网站首页及各该限制级网页，依规定作标示，未满十八岁者不得浏览，澜城网站分级推广基金会提醒您注意。
快讯/松岚大桥今晨恢复双向通车/老码头改造工程下月动工
第A7版:每日新闻/3上一版  下一版4/老戏台/放大 缩小/澜城报业集团主办
`;

/** Two lines of which the first is the headline, over date and source. */
const headlines = `
老厂房变身记/原标题：老厂房的第二春
夜市手记/——一座小城的三个夜晚
快讯编辑的一天/他每天写六十条消息
`;

const lines = (text: string) => text.trim().split('\n');
const text = (found: { span: { text: string } } | null) => found?.span.text ?? null;
const chromeOf = ({ chrome }: ParsedArticle) => chrome.map(({ span }) => span.text);
const headline = '城南的书店昨天重新开张';
const paragraph = `城南的书店昨天重新开张，附近的居民一大早就在门口排起了队，等着进去看书。${'店里有人看书。'.repeat(6)}\n`;
const below = `${headline}\n2020-07-10 10:00 来源：澜城晚报\n\n${paragraph}`;

describe('the headline stands below', () => {
  test.each(lines(tops))('%s', (top) => {
    for (const form of [top, Array.from(top, inOtherScript).join('')]) {
      const article = parseArticle(`${form.replaceAll('/', '\n\n')}\n${below}`);
      expect([text(article.headline), text(article.source)]).toEqual([headline, '澜城晚报']);
    }
  });
});

describe('the first line is the headline', () => {
  test.each(lines(headlines))('%s', (pair) => {
    const [first, second] = pair.split('/');
    const article = parseArticle(`${first}\n${second}\n2020-07-10 10:00 来源：澜城晚报\n\n${paragraph}`);
    expect(text(article.headline)).toBe(first);
  });

  test('however short, right over date or dateline', () => {
    for (const metadata of ['2020-07-10 10:00', '央视网消息（新闻联播）：']) {
      expect(text(parseArticle(`晚间快报\n${metadata}\n老街重新开张的日子\n${paragraph}`).headline)).toBe('晚间快报');
    }
  });
});

test('without date and source, the headline is the line over the first paragraph', () => {
  expect(text(parseArticle(`专题\n\n${headline}\n\n${paragraph}`).headline)).toBe(headline);
});

describe('what time it is on the site', () => {
  test.each([
    '中国时间 21:05 2024年5月5日 星期日',
    '2024年5月5日 星期日 21:05:30',
    '今天是2024年5月5日 星期日',
    '5月5日 多云转晴 26℃',
  ])('%s', (clock) => {
    const read = parseArticle(`${clock}\n${headline}\n\n${paragraph}`);
    expect([text(read.headline), read.date, chromeOf(read)]).toEqual([headline, null, [clock]]);
  });

  test('is told below the headline by no line', () => {
    const read = parseArticle(`${headline}\n2024年5月5日 星期日 21:05:30\n\n${paragraph}`);
    expect(read.date?.span.text).toBe('2024年5月5日');
  });
});

describe('a paragraph above the headline', () => {
  test('that opens the article again sums it up', () => {
    const read = parseArticle(`${paragraph}${below}`);
    expect([text(read.headline), read.date?.iso]).toEqual([headline, '2020-07-10T10:00:00+08:00']);
  });

  test('that says so sums the article up', () => {
    expect(
      text(
        parseArticle(`核心提示：${paragraph}${headline}\n2020-07-10 10:00\n\n${'店主等了三十年。'.repeat(9)}\n`)
          .headline,
      ),
    ).toBe(headline);
  });

  test('is the article’s own elsewhere', () => {
    expect(
      parseArticle(`${paragraph}${headline}\n2020-07-10 10:00\n\n${'店主等了三十年。'.repeat(9)}\n`).headline,
    ).toBeNull();
  });
});

test('the last step of a breadcrumb may be the headline', () => {
  const read = parseArticle(`位置：澜城 > 书店 > ${headline}\n${headline}\n书店里的人\n${paragraph}`);
  expect(text(read.headline)).toBe(headline);
});

test('a picture stands above the headline', () => {
  const read = parseArticle(`店主在门口迎客。（澜城社档案照）\n${headline}\n2020-07-10 10:00\n${paragraph}`);
  expect([text(read.headline), read.date?.iso]).toEqual([headline, '2020-07-10T10:00:00+08:00']);
});

test('the name of a paper alone below the headline is the source', () => {
  const read = parseArticle(`${headline}\n\n澜城日报\n\n2020-07-10 10:00\n\n${paragraph}`);
  expect([text(read.source), read.date?.iso]).toEqual(['澜城日报', '2020-07-10T10:00:00+08:00']);
});

describe('the name of a lesser outlet alone below the headline', () => {
  const read = (top: string) => text(parseArticle(`${headline}\n${top}\n\n${paragraph}`).source);

  test.each(['澜城街道网站', '新澜报', '老街商讯网'])('%s, right above or below the date, is the source', (name) => {
    expect(read(`${name}\n2020-07-10 10:00`)).toBe(name);
    expect(read(`2020-07-10 10:00\n${name}`)).toBe(name);
  });

  test('among people and buttons, too', () => {
    expect(read('2020-07-10 10:00\n澜城时报 张三 分享 参与')).toBe('澜城时报');
    expect(read('2020-07-10 10:00\n澜城时报 张三 的书店')).toBeNull();
  });

  test.each(['记澜城周刊', '相关新闻', '书店的春天'])('%s is none', (line) => {
    expect(read(`${line}\n2020-07-10 10:00`)).toBeNull();
    expect(read(`2020-07-10 10:00\n${line}`)).toBeNull();
  });

  test('away from the date it is none', () => {
    expect(read('新澜报\n开张第一天\n2020-07-10 10:00')).toBeNull();
  });
});

test('a source without a name gives way to the next one in the head', () => {
  expect(text(parseArticle(`${headline}\n来源：\n2020-07-10 来源：澜城晚报\n\n${paragraph}`).source)).toBe('澜城晚报');
});

test.each(['【澜城新闻】', '本报记者 张三 《 澜城日报 》( 2021年09月12日   第 05 版)'])('%s is no headline', (line) => {
  expect(parseArticle(`${line}\n\n${paragraph}`).headline).toBeNull();
});
