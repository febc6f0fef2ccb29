import { describe, expect, it } from 'vitest';
import { mark, unmarked } from './tokenize.ts';

const marker = 'markup.heading.marker';

describe('markers', () => {
  it.each([
    '  ‹【关键词一:支持】›',
    '　　‹【展示了双方高度信任的关系】›',
    '‹【看点二】›今年起，新标准施行。',
    '‹【故事】›张三是某村的第一书记。',
    '‹关键词一：支持›',
    '\t　‹疑點1 支持›',
    '‹焦点①：资金从哪里来›',
    '‹问题三：›芯片自给率不足。以某公司为例，情况并不乐观。',
    '‹**问题三：支持**›',
    '‹探索一›',
    '‹〖支持〗›',
    '‹■ 多方筹资›',
    '‹【关键词一:支持›',
  ])('%s', (line) => expect(mark(marker, unmarked(line))).toBe(line));
});

describe('no markers', () => {
  it.each([
    '【环球网报道 记者 张三】据某报报道，会议今日召开。',
    '[海外网]会议今日召开。',
    '【撰文：张三】',
    '【文／圖：張三】',
    '【编者按】下面的话是编者写的。',
    '【某某专栏·每周谈】这是一位作者的简介，他在报社工作了三十年。',
    '一个句子里的【括号】不是小标题。',
    '问题一直没有解决，大家都很着急。',
    '关键词:习近平,普京',
    '【主持人】欢迎收看。',
  ])('%s', (line) => expect(mark(marker, line)).toBe(line));
});

describe('the parts of a marker', () => {
  it.each([
    ['punctuation.definition.marker', '‹【›关键词一:支持‹】›'],
    ['keyword.other.label', '【‹关键词›一:支持】'],
    ['keyword.other.label', '【‹关键词›一】'],
    ['keyword.other.label', '【‹關鍵詞›二支持】'],
    ['keyword.other.label', '【统一思想】'],
    ['constant.numeric.ordinal', '【关键词‹十一›：支持】'],
    ['constant.numeric.ordinal', '【看点‹①› 支持】'],
    ['constant.numeric.ordinal', '【看点‹之二›·支持】'],
    ['constant.numeric.ordinal', '【‹一›、支持】'],
    ['punctuation.separator.marker', '【关键词一‹:›支持】'],
    ['entity.name.section.marker', '【关键词一:‹支持›】'],
    ['entity.name.section.marker', '【‹展示了高度信任›】'],
    ['entity.name.section.marker', '关键词一：‹支持›'],
  ])('%s: %s', (scope, line) => expect(mark(scope, unmarked(line))).toBe(line));
});

describe('headings', () => {
  it.each([
    '  ‹两国元首通话商谈了哪些大事?›',
    '　　‹一、现状怎么看›',
    '‹（二）下一步怎么办›',
    '‹3．資金從哪裡來›',
    '‹第一章 总则›',
    '‹## 现状›',
    '‹**现状**›',
  ])('%s', (line) => expect(mark('markup.heading.section', unmarked(line))).toBe(line));
});

describe('no headings', () => {
  it.each([
    '一、现状。这一部分讲的是现状；下一部分讲别的。',
    '1.5万人参加了活动',
    '第一，要坚持原则。',
    '您怎么看这个问题会带来的影响？',
    '谁来做？怎么做？大家都在问。',
    '这是一个普通的段落，没有句号',
  ])('%s', (line) => expect(mark('markup.heading.section', line)).toBe(line));
});
