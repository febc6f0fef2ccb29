import { describe, expect, it } from 'vitest';
import { mark, markText, unmarked } from './tokenize.ts';

/** Each text is marked as the grammar is to mark it. */
function expectMarks(scope: string, texts: readonly string[]): void {
  it.each(texts)('%s', (text) => expect(markText(scope, unmarked(text))).toBe(text));
}

describe('the headline is the first line that is not breadcrumb, metadata or chrome', () => {
  expectMarks('markup.heading.headline', [
    '‹两国元首通话谈了什么?›\n　　今天上午，两国元首通话。',
    '新闻频道 > 时政要闻\n\n‹两国元首通话谈了什么?›\n\n来源: 人民网\n第二行不再是标题',
    '2020-07-10 15:03:58　来源：新华网\n字号：大 中 小\n记者 张三\n\n‹【专访】张三：为什么是现在›\n正文',
    '来源：某报\n标题：‹某地试点新办法›\n正文',
    '---\ntitle: ‹某地试点新办法›\ndate: 2020-07-10\n---\n# ‹某地试点新办法›\n正文',
    '‹關鍵對話　專訪某某›\n內文',
  ]);
});

describe('an article that opens with a paragraph or a marker has no headline', () => {
  expectMarks('markup.heading.headline', [
    '新华社北京7月10日电 今天上午开会\n正文',
    '今天上午，会议在北京召开。\n正文',
    `${'长'.repeat(101)}\n正文`,
    '【关键词一：支持】\n正文',
    '来源：某报\n【关键词一：支持】\n正文',
    '',
  ]);
});

describe('what stands around the headline', () => {
  it.each([
    ['comment.line.breadcrumb', '‹网易首页 > 新闻中心 > 新闻 > 正文›'],
    ['comment.line.breadcrumb', '‹首页>>时政›'],
    ['comment.line.breadcrumb', '‹新华网 正文›'],
    ['comment.line.breadcrumb', '增长 > 预期，市场回暖。'],
  ])('%s: %s', (scope, line) => {
    expect(markText(scope, `${unmarked(line)}\n标题`)).toBe(`${line}\n标题`);
  });

  it.each([
    ['string.unquoted.source', '来源: ‹人民网›  '],
    ['string.unquoted.source', '（来源：‹新华社›）'],
    ['string.unquoted.source', '2014年01月30日16:45来源：‹新华网›'],
    ['string.unquoted.source', '2019年10月23日 09:05 ‹环球网›'],
    ['string.unquoted.source', '來源：‹中央社› 2020/7/10'],
    ['string.unquoted.source', '来源：多位知情人士向本报透露，双方已经谈妥。'],
    ['constant.numeric.date', '‹2020-07-10 15:03:58›'],
    ['constant.numeric.date', '\t发布时间：‹2020年07月10日15:03›'],
    ['constant.numeric.date', '‹二〇二〇年七月十日›'],
    ['constant.numeric.date', '来源：某报 ‹2020/7/10›'],
    ['constant.numeric.date', '2020年7月10日，两国元首通电话。'],
    ['string.unquoted.title', '（原标题：‹某地试点›）'],
    ['entity.name.type.author', '本报记者 ‹张三 李四›'],
    ['entity.name.type.author', '作者：‹张三›'],
    ['entity.name.type.author', '文/‹張三›'],
    ['entity.name.type.author', '翻译过来就是，'],
    ['markup.heading.subtitle', '‹——访某某研究院院长李四›'],
  ])('%s: %s', (scope, line) => {
    expect(mark(scope, unmarked(line))).toBe(line);
  });
});
