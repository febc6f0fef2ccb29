import { describe, expect, test } from 'vitest';
import { type ParsedArticle, parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';

/** A line right above the headline that says nothing of the article. */
const siteLines = `
0
|
EN
https://www.lancheng.com.cn/
登录 | 注册 | 在线投稿 | 加入收藏 | 设为首页
时政|财经|体育|文化|科技|老街
时政 社会 财经 体育 文化 科技 老街
澜城网首页 【繁体阅读】 【网友评论：3 条】 【热评排行】
国际要闻
即时港闻
新闻中心
第03版：要闻
LNA中文网
华文网
第A44版:城事/综合
澜城广播电台
往期回顾
快讯
独家
最新消息
Skip to Content Lan Feature Image
澜城首页 | 新闻 | 时尚 | 社会 | 体育 | 财经 | 图片 | 健康
收藏本页
时事
晴时多云
多云
`;

/** Headlines that look like those. */
const headlines = `
老街|书店|灯
老街 书店 灯 人 雨
视频|快评|街角书店今天开张了
AI与书店
我们爱分享
快讯编辑的一天
国际要闻编辑的一天
【老街】书店开张
`;

/** What a site puts above the breadcrumb. */
const header = `澜城生活网，有趣的生活！
手机版
2024-05-06
星期一
客服 投稿`;

const lines = (text: string) => text.trim().split('\n');
const inBothScripts = (text: string) => [text, Array.from(text, inOtherScript).join('')];
const text = (found: { span: { text: string } } | null) => found?.span.text ?? null;
const chromeOf = ({ chrome }: ParsedArticle) => chrome.map(({ span }) => span.text);
const paragraph = '城南的书店今天开张，附近的居民一大早就在门口排起了队，等着进去看书。\n';

describe('stands above the headline and is page chrome', () => {
  test.each(lines(siteLines))('%s', (line) => {
    for (const form of inBothScripts(line)) {
      const article = parseArticle(`${form}\n街角书店开张\n\n来源：本报 2020-07-10\n\n${paragraph}`);
      expect([text(article.headline), chromeOf(article)]).toEqual(['街角书店开张', [form]]);
    }
  });
});

test('a button that is stuck to the headline is no part of it', () => {
  for (const form of inBothScripts('街角书店开张 来了很多读者分享到：')) {
    expect(text(parseArticle(`${form}\n\n来源：本报 2020-07-10\n\n${paragraph}`).headline)).toBe(form.slice(0, -4));
  }
});

describe('a credit is no headline', () => {
  test.each(['晨光社／ 台北31日电', '晨光日报／王明／老街即时报道', '政治中心／王明报道'])('%s', (credit) => {
    for (const form of inBothScripts(credit)) {
      const { headline, bylines } = parseArticle(`${form}\n\n${paragraph}`);
      expect([headline, bylines.map(({ span }) => span.text)]).toEqual([null, [form]]);
    }
  });
});

describe('is the headline', () => {
  test.each(lines(headlines))('%s', (line) => {
    const article = parseArticle(`${line}\n\n来源：本报 2020-07-10\n\n${paragraph}`);
    expect([text(article.headline), chromeOf(article)]).toEqual([line, []]);
  });
});

describe('above a breadcrumb', () => {
  const article = (breadcrumb: string) =>
    parseArticle(`${header}\n${breadcrumb}\n街角书店开张\n\n2020-07-10 10:00 来源：本报\n\n${paragraph}`);

  test.each(['当前位置：首页 - 新闻 - 社会', '首页 > 新闻 > 社会', '澜城网 > 社会 > 正文'])(
    'all is of the site: %s',
    (line) => {
      const read = article(line);
      expect([text(read.breadcrumb), text(read.headline)]).toEqual([line, '街角书店开张']);
      expect([chromeOf(read), read.date?.iso]).toEqual([lines(header), '2020-07-10T10:00:00+08:00']);
    },
  );

  test('a dateline below the headline tells as much as a date', () => {
    const read = parseArticle(
      `澜城网\n澜城 资讯 老街\n新闻中心 > 社会 > 澜城晚报\n街角书店开张\n本报7月10日讯 ${paragraph}`,
    );
    expect([text(read.breadcrumb), text(read.headline), chromeOf(read)]).toEqual([
      '新闻中心 > 社会 > 澜城晚报',
      '街角书店开张',
      ['澜城网', '澜城 资讯 老街'],
    ]);
  });

  test('all is the article’s where no headline follows', () => {
    const read = parseArticle(`街角书店开张\n首页 > 新闻 > 社会\n2020-07-10 10:00 来源：本报\n\n${paragraph}`);
    expect([text(read.headline), chromeOf(read)]).toEqual(['街角书店开张', []]);
  });

  test('another article is left alone', () => {
    const first = `街角书店开张\n2020-07-09 10:00 来源：本报\n${paragraph}`;
    const read = parseArticle(`${first}首页 > 新闻 > 社会\n老街重开\n2020-07-10 10:00 来源：本报\n${paragraph}`);
    expect([text(read.headline), read.date?.span.text, chromeOf(read)]).toEqual([
      '街角书店开张',
      '2020-07-09 10:00',
      [],
    ]);
  });
});

describe('the day on which a page was read', () => {
  const day = '2023年3月29日 星期三';

  test('is not the date of an article that has one', () => {
    const read = parseArticle(`${day}\n街角书店开张\n发布日期：2020-07-10\n信息来源：澜城晚报\n\n${paragraph}`);
    expect([read.date?.iso, text(read.source), chromeOf(read)]).toEqual(['2020-07-10', '澜城晚报', [day]]);
  });

  test('is page chrome in its place', () => {
    const read = parseArticle(`${day}\n国际要闻\n街角书店开张\n2020-07-10 10:00 来源：本报\n\n${paragraph}`);
    expect(chromeOf(read)).toEqual([day, '国际要闻']);
  });

  test('is not said where it stands beside the paper’s name', () => {
    const read = parseArticle(`${day} 澜城晚报\n街角书店开张\n2020-07-10 10:00\n\n${paragraph}`);
    expect([read.date?.iso, text(read.source)]).toEqual(['2023-03-29', '澜城晚报']);
  });

  test('is the date of an article that has no other', () => {
    expect(parseArticle(`${day}\n街角书店开张\n\n${paragraph}`).date?.iso).toBe('2023-03-29');
  });

  test('does not hide who published the article', () => {
    const read = parseArticle(`${day}\n街角书店开张\n2020-07-10 10:00 市政府办公室\n\n${paragraph}`);
    expect([read.date?.iso, text(read.source)]).toEqual(['2020-07-10T10:00:00+08:00', '市政府办公室']);
  });
});

test('who edited a picture stands in the footer', () => {
  const read = parseArticle('老街重开\n\n2020-07-10 10:00 来源：本报\n\n图为老街的清晨。李四 摄\n\n责编：张三\n');
  expect([read.bylines, read.footer?.fields.map(({ span }) => span.text)]).toEqual([[], ['责编：张三']]);
});

test('several sentences on a long line are no headline', () => {
  const line = `7月10日，老街今天重开，来了许多人，${'有人等了很久，'.repeat(6)}十分热闹。图为街角的书店`;
  expect(parseArticle(`${line}\n\n${paragraph}`).headline).toBeNull();
});
