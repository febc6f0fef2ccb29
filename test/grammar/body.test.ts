import { describe, expect, it } from 'vitest';
import { mark, markText, unmarked } from './tokenize.ts';

describe('within the body', () => {
  it.each([
    ['keyword.other.dateline', '　　‹新华社北京7月10日电（记者 张三）›会议今日召开。'],
    ['keyword.other.dateline', '‹本报讯（记者 张三）›会议今日召开。'],
    ['keyword.other.dateline', '‹央视网消息（新闻联播）：›会议今日召开。'],
    ['keyword.other.dateline', '‹【环球网报道 记者 张三】›会议今日召开。'],
    ['keyword.other.dateline', '据某某社4月16日报道，会议今日召开。'],
    ['markup.quote.caption', '‹图为老人在食堂就餐。张三 摄›'],
    ['markup.quote.caption', '7月26日，市民在超市购物。新华社发‹（张三 摄）›'],
    ['markup.quote.image', '‹![配图](a.jpg)›'],
    [
      'string.quoted.double',
      '他说‹“要‘稳’字当头，读《论语》”›，又说「再看看」。'.replace('「再看看」', '‹「再看看」›'),
    ],
    ['string.quoted.single', '他说“要‹‘稳’›字当头”。'],
    ['string.quoted.other', '通过了‹《某某条例》›。'],
    ['markup.underline.link', '参见‹https://example.org/a?b=1›。'],
    ['markup.bold', '这一点‹**非常重要**›。'],
  ])('%s: %s', (scope, line) => expect(mark(scope, unmarked(line))).toBe(line));

  it('a quotation that is not closed ends with its paragraph', () => {
    const text = '标题\n他说‹“要坚持›\n下一段';
    expect(markText('string.quoted', unmarked(text))).toBe(text);
  });

  it('emoji and lone surrogates are prose', () => {
    const line = '‹记者›：😀\ud83d您好';
    expect(mark('entity.name.type.speaker', unmarked(line))).toBe(line);
  });
});

describe('the footer and what the web page left behind are dimmed', () => {
  it.each([
    ['comment.line.footer', '‹关键词:习近平,普京责任编辑:李明浩›'],
    ['comment.line.footer', '‹（责编：张三、李四）›'],
    ['comment.line.footer', '‹[責任編輯：張三]›'],
    ['comment.line.footer', '‹编辑 张三›'],
    ['comment.line.footer', '‹（完）›'],
    ['comment.line.footer', '‹声明：本文不代表本报立场。›'],
    ['comment.line.footer', '编辑部当天召开了会议。'],
    ['comment.line.chrome', '‹分享:›'],
    ['comment.line.chrome', '‹字号：大 中 小›'],
    ['comment.line.chrome', '‹扫一扫，手机看新闻›'],
    ['comment.line.chrome', '‹T + -›'],
    ['comment.line.chrome', '分享经济成为新的增长点。'],
    ['comment.line.chrome', '评论认为，会议取得了成果'],
  ])('%s: %s', (scope, line) => expect(mark(scope, unmarked(line))).toBe(line));
});
