import { describe, expect, test } from 'vitest';
import { type ParsedArticle, parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';

/** A line below the headline │ source │ date; a dash stands for none. */
const provenances = `
来源：新华社                                         │ 新华社        │ -
来源 | 央视新闻                                      │ 央视新闻      │ -
(来源:新华网)                                        │ 新华网        │ -
【来源：新华网】                                     │ 新华网        │ -
来源：7月10日《澜城日报》                            │ 澜城日报      │ -
即时 | 澜城社 LNA • 2020-07-10 10:00                 │ 澜城社        │ 2020-07-10T10:00:00+08:00
转自：央视新闻                                       │ 央视新闻      │ -
选自《读者》                                         │ 读者          │ -
来源：“学习强国”学习平台                           │ 学习强国      │ -
来源：微信公众号“老街”                             │ 微信公众号“老街” │ -
来源： 央视新闻 作者：张三                           │ 央视新闻      │ -
来源：新京报作者：张三                               │ 新京报        │ -
来源：中国编辑 2020-07-10 10:00                      │ 中国编辑      │ 2020-07-10T10:00:00+08:00
作者：张三 来源：新华社 2020-07-10                   │ 新华社        │ 2020-07-10
[日期：2020-07-10]  作者：张三  来源：新华社         │ 新华社        │ 2020-07-10
新华网 2020-07-10 10:00                              │ 新华网        │ 2020-07-10T10:00:00+08:00
央视网 | 2020年07月10日 10:00                        │ 央视网        │ 2020-07-10T10:00:00+08:00
• 发布时间:2020-07-10 10:00  来源:澜城晨报  作者:佚名 │ 澜城晨报      │ 2020-07-10T10:00:00+08:00
2020-07-10 10:00 · 新华社                            │ 新华社        │ 2020-07-10T10:00:00+08:00
来源：中国新闻网  2020年07月10日 10:00  参与互动(0)  │ 中国新闻网    │ 2020-07-10T10:00:00+08:00
2020-07-10 10:00 来源:新华社 责任编辑:张三           │ 新华社        │ 2020-07-10T10:00:00+08:00
张三 2020-07-10 10:00                                │ -             │ 2020-07-10T10:00:00+08:00
更新时间：2020/07/10 10:00                           │ -             │ 2020-07-10T10:00:00+08:00
北京时间2020年7月10日10时                            │ -             │ 2020-07-10T10:00:00+08:00
2020-07-10 10:30:15.0                                │ -             │ 2020-07-10T10:30:15+08:00
2020年7月10日，星期五                                │ -             │ 2020-07-10
二〇二〇年七月十日                                   │ -             │ 2020-07-10
2020-07-10 10:00 外交部网站                          │ 外交部网站    │ 2020-07-10T10:00:00+08:00
2020-07-10 10:00 市政府办公室                        │ 市政府办公室  │ 2020-07-10T10:00:00+08:00
澜城新闻 ∙ 时事 2020-07-10 10:00                     │ 澜城新闻      │ 2020-07-10T10:00:00+08:00
新华网2020年7月10日                                  │ 新华网        │ 2020-07-10
2020-07-10 10:00环球网                               │ 环球网        │ 2020-07-10T10:00:00+08:00
（《澜城日报》2020年7月10日 07版）                   │ 澜城日报      │ 2020-07-10
2020年7月10日 第03版：要闻 澜城日报                  │ 澜城日报      │ 2020-07-10
2020-07-10 10:00 浏览：1.2万 字号：大 中 小          │ -             │ 2020-07-10T10:00:00+08:00
发布者：办公室 发布时间：2020-07-10 浏览量：356      │ -             │ 2020-07-10
发布单位：市教育局 发布日期：2020-07-10              │ 市教育局      │ 2020-07-10
最后更新：2020-07-10 10:00                           │ -             │ 2020-07-10T10:00:00+08:00
首次刊登：2020年7月10日                              │ -             │ 2020-07-10
2020-07-10 10:00 发布于 北京                         │ -             │ 2020-07-10T10:00:00+08:00
2020/07/10 10:00 联合报 记者王小明／台北即时报道     │ 联合报        │ 2020-07-10T10:00:00+08:00
《人民日报》（2020年7月10日 第 04 版）               │ 人民日报      │ 2020-07-10
人民日报海外版 2020年7月10日 星期五                  │ 人民日报海外版 │ 2020-07-10
2020-07-10 10:00 北京                                │ -             │ 2020-07-10T10:00:00+08:00
2020-07-10 10:00 IP属地：浙江省                      │ -             │ 2020-07-10T10:00:00+08:00
2020-07-10 10:00 澜城晚报 · 上海                     │ 澜城晚报      │ 2020-07-10T10:00:00+08:00
时事观察 | 2020-07-10 10:00                          │ 时事观察      │ 2020-07-10T10:00:00+08:00
http://www.lancheng.com.cn 2020-07-10 8:21 来源: 新华社 │ 新华社     │ 2020-07-10T08:21:00+08:00
www.lancheng-news.com.cn 来源: 新华社                │ 新华社        │ -
news.lancheng.com 2020-07-10 10:00                   │ -             │ 2020-07-10T10:00:00+08:00
2020-07-10 10:00 桌面版 正体 打赏 0                  │ -             │ 2020-07-10T10:00:00+08:00
2020-07-10 10:00 放大 缩小 默认                      │ -             │ 2020-07-10T10:00:00+08:00
发布时间:2020-07-10发布部门:宣传部                   │ 宣传部        │ 2020-07-10
文字作者:图片作者:稿件来源:澜城学院发布时间:2020-07-10浏览量:2785 │ 澜城学院 │ 2020-07-10
作者:张三 李四来源:老街晚报发布时间:2020-07-10       │ 老街晚报      │ 2020-07-10
发布时间:2020-07-10 选择阅读字号:[ 大 中 小 ] 阅读次数: │ -          │ 2020-07-10
更新时间:17:10 2020-07-10 HKT                        │ -             │ 2020-07-10
2020年7月10日 星期                                   │ -             │ 2020-07-10
20/07/2020                                           │ -             │ 2020-07-20
05/07/2020 13:49                                     │ -             │ 2020-07-05T13:49:00+08:00
民国109年7月10日                                     │ -             │ 2020-07-10
中华民国109年7月10日                                 │ -             │ 2020-07-10
发布日期：109-07-10                                  │ -             │ 2020-07-10
日期：109年7月10日                                   │ -             │ 2020-07-10
更新时间：1090710                                    │ -             │ 2020-07-10
2020-07-10 10:00 最后更新:19:32                      │ -             │ 2020-07-10T10:00:00+08:00
2020-07-10 10:00 老街 书店                           │ -             │ 2020-07-10T10:00:00+08:00
类别:时事_最新 时间:2020/7/10 10:00:15 点击:89 标签:书店 老街的书店 │ - │ 2020-07-10T10:00:15+08:00
公益老街 gy.lancheng.com.cn  时间: 2020-07-10  责任编辑:张三 │ -     │ 2020-07-10
`;

/** A line of credits │ the people it names. */
const bylines = `
记者 张三                │ 张三
记者王小明               │ 王小明
〔记者张三／台北报道〕   │ 张三
【记者张三／台北报道】   │ 张三
本报记者 张三 李四       │ 张三 李四
作者：张三、李四         │ 张三 李四
文／张三                 │ 张三
本组文/本报记者 张三      │ 张三
文/图 本报记者 张三       │ 张三
本报记者 张三 文/图       │ 张三
文丨张三 编辑丨李四       │ 张三 李四
晚报·周末在线记者 张三    │ 张三
◎张三                    │ 张三
21世纪经济报道记者张三 北京报道     │ 张三
经济观察报 记者 张三                │ 张三
经济日报-中国经济网记者 张三        │ 张三
每经记者：张三    每经编辑：李四    │ 张三 李四
本报驻美国记者 张三 华盛顿报道      │ 张三
联合报／ 记者王小明 台北即时报道    │ 王小明
联合报／ 王小明／台北即时报道       │ 王小明
《晨光周刊》记者 张三               │ 张三
特派记者张三/北京报道晨光报         │ 张三
《晨光周刊》 记者 张三 | 北京报道   │ 张三
晨光网驻京记者 张三                 │ 张三
特派记者王小明/北京报道             │ 王小明
撰写：张三                          │ 张三
信息员：张三                        │ 张三
来源：新华社 作者：张三 2020-07-10  │ 张三
作者：张三 李四来源：晚报发布时间：2020-07-10   │ 张三 李四
2020-07-10 10:00 | 来源：晚报 | 作者：张三      │ 张三
作者：张三   发布时间：2020-07-10   │ 张三
作者：张三 发表时间：               │ 张三
作者:张小三发表时间:2020-07-10分享  │ 张小三
作者：张三 浏览量：356              │ 张三
张小三采写                          │ 张小三
张三／整理                          │ 张三
张三 李四 编译                      │ 张三 李四
（张小三整理）                      │ 张小三
记者张小三整理                      │ 张小三
联合报 张小三/整理                  │ 张小三
`;

/** Credits that name nobody. */
const offices = `
政治中心／综合报道
晨光社／ 台北31日电
晨光社／台北3日专电
联合报／ 大陆中心／即时报道
澜城新闻组／澜城12日电
□ 文/本刊综合报道
文/本刊综合报道
作者为澜城大学教授
（作者系澜城大学经济学院教授）
`;

/** Lines below a headline that hold a day, or what may be one, and do not say when the article appeared. */
const otherDays = `
20/07/2020 老街书店
07/20/2020 老街
109年7月10日
1090710
109-07-10
2020-07-10 老街 书店
活动时间：2020年7月10日 作者：张三
07/20/2020
`;

/** Headings that begin as those do. */
const headings = `
来源于生活
作者简介
记者手记
采访万家
翻译文学
摄影金奖
策划周末
时间都去哪儿了
2020年7月10日的早晨
2020年7月10日新闻联播文字版
2020年7月10日起施行 新版目录发布
央行2020年7月10日发布公告
2020年7月10日晚间新闻发布
2020年7月10日下午例行记者会实录
2020年7月10日天气预报
2020年7月10日 现场报道
新华社2020年7月10日新闻
2020年7月10日 北京
2020年7月10日北京发布
作者为什么写作
对话战地记者 张三
经济观察报 记者手记
《老街》 张三
晨光社／ 台北的早晨
信息员的一天
供稿费用上涨
古文字整理
高手整理
周末编译
资料采写
新闻采写
老街与书店 整理
文化中心／书店开张
新闻组／十二人
今日报道
战地记者 张三报道会
`;

const lines = (text: string) => text.trim().split('\n');
const rows = (text: string) => lines(text).map((line) => line.split('│').map((cell) => cell.trim()));
const inBothScripts = (text: string) => [text, Array.from(text, inOtherScript).join('')];
const text = (found: { span: { text: string } } | null) => found?.span.text ?? '-';

function articleWith(line: string): ParsedArticle {
  return parseArticle(
    `街角书店开张\n\n${line}\n\n城南的书店今天开张，附近的居民一大早就在门口排起了队，等着进去看书。\n\n店主说，晚上也开门。\n`,
  );
}

describe('says the source and the date', () => {
  test.each(rows(provenances))('%s', (line = '', source = '', date = '') => {
    const converted = inBothScripts(source);
    for (const [index, form] of inBothScripts(line).entries()) {
      const article = articleWith(form);
      expect([text(article.source), article.date?.iso ?? '-']).toEqual([converted[index], date]);
    }
  });
});

describe('is a byline', () => {
  test.each(rows(bylines))('%s', (line = '', people = '') => {
    const converted = inBothScripts(people);
    for (const [index, form] of inBothScripts(line).entries()) {
      const names = articleWith(form).bylines.flatMap((byline) => byline.names.map((name) => name.text));
      expect(names.join(' ')).toBe(converted[index]);
    }
  });
});

test('a foreign name keeps its parts', () => {
  const names = (line: string) => articleWith(line).bylines.flatMap((byline) => byline.names.map((name) => name.text));
  expect(names('澜城晚报记者 Jeremy Page / Betsy McKay')).toEqual(['Jeremy Page', 'Betsy McKay']);
  expect(names('作者：John Smith 张三')).toEqual(['John Smith', '张三']);
});

test('beside a date, a byline is what is said of the authors', () => {
  expect(articleWith('来源：晚报 作者：张三 2020-07-10').bylines.map(({ span }) => span.text)).toEqual(['作者：张三']);
  expect(articleWith('来源：晚报 作者：本报编辑部 2020-07-10').bylines).toEqual([]);
});

describe('is a byline without names', () => {
  test.each(lines(offices))('%s', (line) => {
    for (const form of inBothScripts(line)) {
      expect(articleWith(form).bylines.map(({ span, names }) => [span.text, names])).toEqual([[form, []]]);
    }
  });
});

describe('is no date of the article', () => {
  test.each(lines(otherDays))('%s', (line) => {
    for (const form of inBothScripts(line)) expect(articleWith(form).date).toBeNull();
  });
});

describe('is a heading', () => {
  test.each(lines(headings))('%s', (line) => {
    const { source, date, bylines, sections } = articleWith(
      `来源：本报 2020-07-10\n\n书店开张以前，这里是一家粮店。\n\n${line}`,
    );
    expect([text(source), date?.iso, bylines]).toEqual(['本报', '2020-07-10', []]);
    expect(sections.map(({ heading }) => heading?.title.text)).toContain(line);
  });
});
