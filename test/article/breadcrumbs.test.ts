import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';

/** A line above the headline │ the steps it names. */
const breadcrumbs = `
新闻频道 > 时政要闻            │ 新闻频道 时政要闻
首页>>时政                     │ 首页 时政
首页 -> 新闻 ->国内            │ 首页 新闻 国内
首页=>新闻                     │ 首页 新闻
新闻 > 正文                    │ 新闻
澜城网 > > 正文                │ 澜城网
澜城网 正文                    │ 澜城网
新闻中心 正文                  │ 新闻中心
澜城网首页 时政 正文           │ 澜城网首页 时政
澜城早报 - 国际 - 正文         │ 澜城早报 国际
首页 / 新闻 / 国内             │ 首页 新闻 国内
首页 - 新闻 - 国内             │ 首页 新闻 国内
澜城晚报 / 生活 / 理财         │ 澜城晚报 生活 理财
首页 | 新闻                    │ 首页 新闻
您的当前位置：新闻中心 > 武汉  │ 新闻中心 武汉
您的当前位置新闻中心 > 武汉    │ 新闻中心 武汉
当前位置：首页 / 教育 / 校园   │ 首页 教育 校园
当前位置：首页-教育-校园       │ 首页 教育 校园
现在位置：首页>新闻            │ 首页 新闻
目前位置：首页                 │ 首页
您现在的位置是：首页 > 新闻    │ 首页 新闻
首页·新闻·国内                 │ 首页 新闻 国内
澜城网 > 社会 > 正文 |         │ 澜城网 社会
澜城网 > 社会 > 国内 正文      │ 澜城网 社会 国内
本页位置：首页 > 社会 > 法治 【字号：大 小】 │ 首页 社会 法治
今日资讯当前位置：首页 > 新闻  │ 首页 新闻
首页 > 新闻 > 街角书店开张,居民排队等着看书 │ 首页 新闻
您的位置: 澜城网 >> 社会 >> 城南的书店今天开张附近的居民一大早就在门口排起了队 │ 澜城网 社会
`;

/** What stands above a headline and is no part of the article. */
const mastheads = `
新华网
人民网
澜城日报
第03版：要闻
A03版 要闻
第三版
`;

/** Headlines that begin or end as those do, or have the same signs. */
const headlines = `
位置服务改变生活
老街首页 换了新面孔
街角书店开张 老街有了首页
老街 - 书店 - 灯
老街·书店·灯
织密防护网
第三版方案出台
新华网
`;

const lines = (text: string) => text.trim().split('\n');
const rows = (text: string) => lines(text).map((line) => line.split('│').map((cell) => cell.trim()));
const inBothScripts = (text: string) => [text, Array.from(text, inOtherScript).join('')];
const body = '来源：本报 2020-07-10\n\n城南的书店今天开张，附近的居民一大早就在门口排起了队，等着进去看书。\n';

describe('is a breadcrumb', () => {
  test.each(rows(breadcrumbs))('%s', (line = '', steps = '') => {
    const converted = inBothScripts(steps);
    for (const [index, form] of inBothScripts(line).entries()) {
      const { breadcrumb, headline } = parseArticle(`${form}\n街角书店开张\n\n${body}`);
      expect(breadcrumb?.steps.map((step) => step.text).join(' ')).toBe(converted[index]);
      expect(headline?.span.text).toBe('街角书店开张');
    }
  });
});

describe('stands above the headline', () => {
  test.each(lines(mastheads))('%s', (line) => {
    for (const form of inBothScripts(line)) {
      const { headline, chrome } = parseArticle(`${form}\n街角书店开张\n\n${body}`);
      expect([headline?.span.text, chrome.map(({ span }) => span.text)]).toEqual(['街角书店开张', [form]]);
    }
  });
});

describe('is the headline', () => {
  test.each(lines(headlines))('%s', (line) => {
    const { headline, breadcrumb } = parseArticle(`${line}\n${body}`);
    expect([headline?.span.text, breadcrumb]).toEqual([line, null]);
  });
});
