import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';

/** What opens the first paragraph │ agency │ place │ month and day; a dash stands for none. */
const datelines = `
新华社澜城7月10日电（记者 张三）       │ 新华社           │ 澜城   │ 7-10
新华社澜城１月１６日电                 │ 新华社           │ 澜城   │ 1-16
新华社客户端澜城7月10日电              │ 新华社客户端     │ 澜城   │ 7-10
俄罗斯卫星通讯社澜城7月10日电          │ 俄罗斯卫星通讯社 │ 澜城   │ 7-10
中新财经7月10日电                      │ 中新财经         │ -      │ 7-10
第一财经7月10日讯                      │ 第一财经         │ -      │ 7-10
IT之家 7 月 10 日消息，                │ IT之家           │ -      │ 7-10
新浪科技讯5月26日消息，                │ 新浪科技         │ -      │ 5-26
新浪科技讯 （记者张三）                │ 新浪科技         │ -      │ -
南都讯 记者张三                        │ 南都             │ -      │ -
（法新社巴黎10日电）                   │ 法新社           │ 巴黎   │ -10
（新华社首尔5月3日电 记者张三、李四）  │ 新华社           │ 首尔   │ 5-3
（吉隆坡10日讯）                       │ -                │ 吉隆坡 │ -10
（华盛顿综合电）                       │ -                │ 华盛顿 │ -
（早报讯）                             │ 早报             │ -      │ -
晨报讯                                 │ 晨报             │ -      │ -
晚报讯（记者张三）                     │ 晚报             │ -      │ -
商报讯（记者 张三）                    │ 商报             │ -      │ -
（联合早报讯）                         │ 联合早报         │ -      │ -
【本报讯】                             │ -                │ -      │ -
本报讯（记者张三）                     │ -                │ -      │ -
本台消息：                             │ -                │ -      │ -
〔记者王小明／台北报道〕               │ -                │ 台北   │ -
【记者王小明／台北报导】               │ -                │ 台北   │ -
（记者王小明台北报导）                 │ -                │ 台北   │ -
【政治中心／综合报导】                 │ -                │ -      │ -
华盛顿 —                               │ -                │ 华盛顿 │ -
(中央社记者王小明台北18日电)           │ 中央社           │ 台北   │ -18
(中央社台北20日电)                     │ 中央社           │ 台北   │ -20
(吉隆坡10日讯)                         │ -                │ 吉隆坡 │ -10
(联合早报讯)                           │ 联合早报         │ -      │ -
(澜城日报报道)                         │ 澜城日报         │ -      │ -
中国老城新闻网澜城8月1日电 (记者张三)  │ 中国老城新闻网   │ 澜城   │ 8-1
澜城广电·老街7月10日讯                 │ 澜城广电·老街    │ -      │ 7-10
大河网澜城讯（记者 张三）              │ 大河网           │ 澜城   │ -
中国消费者报上海讯(记者张三)           │ 中国消费者报     │ 上海   │ -
澜城网老街讯 |                         │ 澜城网           │ 老街   │ -
澜城，7月20日（新华社）——            │ 新华社           │ 澜城   │ 7-20
【大纪元3月27日讯】(法新社澜城二十七日电) │ 大纪元        │ -      │ 3-27
【大纪元3月27日报导】(中央社老街二十七日电) │ 大纪元        │ -      │ 3-27
2020年7月10日(澜城之声中文网)          │ 澜城之声中文网   │ -      │ 7-10
2020年7月10日（澜城社电）              │ 澜城社           │ -      │ 7-10
《澜城通讯社2日专讯》                   │ 澜城通讯社      │ -      │ -2
[Lantalk新闻]                          │ Lantalk新闻      │ -      │ -
【Lan新闻台】                          │ Lan新闻台        │ -      │ -
【新唐人北京时间2023年07月14日讯】     │ 新唐人           │ -      │ 7-14
南都讯 7月10日，                       │ 南都             │ -      │ -
7月10日电 据晚报消息，                 │ -                │ -      │ 7-10
新华社“澜城号”7月10日电              │ 新华社           │ “澜城号” │ 7-10
CCTV.com消息(新闻联播)：               │ CCTV.com         │ -      │ -
央视国际消息：                         │ 央视国际         │ -      │ -
人民财讯7月10日电，                    │ 人民财讯         │ -      │ 7-10
格隆汇7月10日丨                        │ 格隆汇           │ -      │ 7-10
澜城体育7月10日报道：                  │ 澜城体育         │ -      │ 7-10
财联社（澜城，记者 张三）讯，          │ 财联社           │ -      │ -
澜城都市报老街新闻讯（记者张三）       │ 澜城都市报老街新闻 │ -    │ -
澜城时报【王小明／台北报导】           │ 澜城时报         │ 台北   │ -
澜城时报【记者王小明台北报导】         │ 澜城时报         │ 台北   │ -
〔即时新闻／综合报导〕                 │ -                │ -      │ -
〔编译王小明／综合报导〕               │ -                │ -      │ -
【王小明／台北报导】                   │ -                │ 台北   │ -
（大纪元记者王小明台北报导）           │ 大纪元           │ 台北   │ -
`;

/** Begin as those do, and belong to the sentence. */
const words = `
五四 —
如今 —
本网电影频道的一次盘点
（中新社记者提问）
今年7月10日消息，
《澜城日报》
《澜城日报2日谈》
截至7月10日消息，
2020年7月10日（星期五）
2020年7月10日（互联网）大会
【AI新闻观察室】
最新资讯
一条简讯
（停电）
【新闻记者】
互联网公司通讯 （一）
澜城，7月20日（星期一）——
(停电)
【3月27日讯问】
7月10日电影上映
南都讯息万变
央视国际频道开播
财联社（澜城）的老街
澜城时报【老街专刊】
【老街／台北】
`;

const text = '城南的书店今天开张，附近的居民一大早就在门口排起了队，等着进去看书，店主说，晚上也开门。';
const article = (opening: string) => parseArticle(`街角书店开张\n\n来源：本报 2020-07-10\n\n${opening} ${text}\n`);
const lines = (table: string) => table.trim().split('\n');
const rows = lines(datelines).map((line) => line.split('│').map((cell) => cell.trim()));
const inBothScripts = (form: string) => [form, Array.from(form, inOtherScript).join('')];

describe('is a dateline', () => {
  test.each(rows)('%s', (opening = '', agency = '', place = '', day = '') => {
    const agencies = inBothScripts(agency);
    const places = inBothScripts(place);
    for (const [index, form] of inBothScripts(opening).entries()) {
      const { dateline } = article(form);
      expect([dateline?.agency?.text ?? '-', dateline?.place?.text ?? '-']).toEqual([agencies[index], places[index]]);
      expect(dateline?.day ? `${dateline.month ?? ''}-${dateline.day}` : '-').toBe(day);
      expect(dateline?.span.start).toBe(0);
    }
  });
});

describe('is no dateline', () => {
  test.each(lines(words))('%s', (opening) => {
    expect(article(opening).dateline).toBeNull();
  });
});

test('a place alone opens an article, and nothing further down', () => {
  expect(article(`河南周口——\n${text}\n\n`).dateline?.place?.text).toBe('河南周口');
  expect(article(`${text}\n\n河南周口——\n`).dateline).toBeNull();
});
