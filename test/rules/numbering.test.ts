import { describe, expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { findingsOf, fixed, remarked } from './marks.ts';

/** An article with a marker 【关键词…】 for each ordinal, and a paragraph under each. */
function markers(...ordinals: readonly string[]): string {
  return articleWith(
    ...ordinals.flatMap((ordinal, index) => [`【关键词${ordinal}：事项${index}】`, '居民可以提前预约。']),
  );
}

describe('marker-ordinal-sequence', () => {
  test.each([
    ['skipped', ['一', '二', '‹四›', '五'], ['一', '二', '三', '四']],
    ['repeated', ['一', '二', '‹二›', '三'], ['一', '二', '三', '四']],
    ['begun twice', ['一', '‹一›', '二'], ['一', '二', '三']],
    ['swapped', ['一', '‹三›', '‹二›', '四'], ['一', '二', '三', '四']],
    ['first lost', ['‹二›', '三'], ['一', '二']],
    ['digits', ['1', '‹3›'], ['1', '2']],
    ['full-width digits', ['９', '１０', '‹１２›'], ['９', '１０', '１１']],
    ['circled', ['①', '‹③›'], ['①', '②']],
    ['past ten', ['九', '十', '‹十二›'], ['九', '十', '十一']],
    ['in order', ['一', '二', '三'], ['一', '二', '三']],
    ['an excerpt', ['三', '四'], ['三', '四']],
  ])('%s', (_what, ordinals, renumbered) => {
    const text = markers(...ordinals);
    expect(remarked('marker-ordinal-sequence', text)).toBe(text);
    expect(fixed('marker-ordinal-sequence', text)).toBe(markers(...renumbered));
  });

  test('counts each label by itself', () => {
    const text = articleWith(
      ...['【看点一：甲】', '居民可以提前预约。', '【观点一：乙】', '居民可以提前预约。'],
      ...['【看点二：丙】', '居民可以提前预约。', '【观点‹三›：丁】', '居民可以提前预约。'],
    );
    expect(remarked('marker-ordinal-sequence', text)).toBe(text);
  });

  test.each([
    ['no gap is left by it', ['关键词一', '关键词二', '看点三', '关键词四']],
    ['a gap behind it', ['关键词一', '关键词二', '看点三', '关键词‹五›']],
    ['a repetition behind it', ['关键词一', '看点二', '关键词二', '关键词‹二›']],
  ])('where a label is wrong, which is for marker-label-mixed to say: %s', (_what, heads) => {
    const text = articleWith(...heads.flatMap((head) => [`【${head}：事项】`, '居民可以提前预约。']));
    expect(remarked('marker-ordinal-sequence', text)).toBe(text);
  });

  test('lets each section begin again at one', () => {
    const section = [
      '夜间门诊什么时候开始？',
      '',
      '【看点一：甲】',
      '居民可以提前预约。',
      '【看点二：乙】',
      '居民可以提前预约。',
      '',
    ];
    const text = articleWith(...section, ...section);
    expect(remarked('marker-ordinal-sequence', text)).toBe(text);
  });

  test('points at the ordinal before', () => {
    const [finding] = findingsOf('marker-ordinal-sequence', markers('一', '三'));
    expect(finding?.related.map(({ span }) => span.text)).toEqual(['一']);
    expect(finding?.arguments).toEqual(['三', '一', '二']);
  });

  test('has no fix where the numeral does not exist', () => {
    expect(findingsOf('marker-ordinal-sequence', markers('⑳', '㉟', '㉟'))[0]?.fix?.kind).toBe('suggestion');
    expect(findingsOf('marker-ordinal-sequence', markers('Ⅻ', 'Ⅻ'))[0]?.fix).toBeNull();
  });
});

describe('heading-ordinal-sequence', () => {
  const paragraph = '平日每晚开放到九点，周末下午开放到五点，居民可以提前预约。';

  test('lets a list count down', () => {
    const headings = ['5. 门诊', '4. 学校', '3. 图书馆', '2. 地铁', '1. 公园'].flatMap((title) => [
      title,
      '',
      paragraph,
      '',
    ]);
    expect(findingsOf('heading-ordinal-sequence', articleWith(...headings))).toEqual([]);
    expect(
      findingsOf('heading-ordinal-sequence', articleWith(...headings.slice(4, 8), ...headings.slice(12))),
    ).not.toEqual([]);
  });

  test('passes over the cells of a table', () => {
    const cells = ['局 |', '1 |', '2 |', '3 |', '红队 |', '1 |', '0 |', '11 |', '白队 |', '6 |', '0 |', '11 |'];
    expect(findingsOf('heading-ordinal-sequence', articleWith('|', ...cells, paragraph))).toEqual([]);
  });

  test.each([
    ['第一章', '第二章', '第一节', '第二节', '第三章'],
    ['第一章', '第一节', '第二节', '第二章', '第一节', '第二节'],
    ['第一章', '第一节', '第二章', '第一节', '第二章'],
  ])('counts chapters and their sections apart: %s %s %s', (...ordinals) => {
    const found = findingsOf(
      'heading-ordinal-sequence',
      articleWith(...ordinals.flatMap((ordinal, index) => [`${ordinal}　事项${index}`, '', paragraph, ''])),
    );
    expect(found).toHaveLength(ordinals.at(-1) === '第二章' ? 1 : 0);
  });

  test('counts the headings of each level by itself', () => {
    const text = articleWith(
      ...['## 一、延长开放', paragraph, '### （一）平日', paragraph, '### （二）周末', paragraph],
      ...['## 二、增加人手', paragraph, '### （一）护士', paragraph, '### （‹三›）医生', paragraph],
    );
    expect(remarked('heading-ordinal-sequence', text)).toBe(text);
  });

  test('starts anew after a table of contents', () => {
    const headings = ['## 一、延长开放', paragraph, '## 二、增加人手', paragraph, '## 三、费用不变', paragraph];
    const text = articleWith(...headings, ...headings);
    expect(remarked('heading-ordinal-sequence', text)).toBe(text);
  });
});
