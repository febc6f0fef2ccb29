import { describe, expect, test } from 'vitest';
import { labelsAt, lineAfter } from './complete.ts';

describe('below the headline', () => {
  test('there is what the article does not say yet', () => {
    expect(labelsAt('市民夜间就医更方便\n\n|').slice(0, 7)).toEqual([
      '来源：',
      '2026-11-02 09:05:07',
      '2026年11月02日09:05',
      '2026-11-02',
      '2026年11月2日',
      '原标题：',
      '本报记者 姓名',
    ]);
  });

  test('what it says already is left out, and its colon is kept', () => {
    const labels = labelsAt('市民夜间就医更方便\n来源: 人民网\n2020-07-10\n|\n\n夜间门诊下周一开始，居民可以预约。');
    expect(labels).not.toContain('来源:');
    expect(labels).not.toContain('2026-11-02');
    expect(labels).toContain('原标题:');
  });

  test('in Traditional characters for an article that is in them', () => {
    expect(labelsAt('國務院總理會見記者\n\n|\n\n會談後，雙方發表聲明，記者從現場發來報導。')).toContain('來源：');
  });

  test.each(['ly', 'source', '来'])('the source is found by %s', (typed) => {
    expect(lineAfter(`市民夜间就医更方便\n\n${typed}|`)).toBe('来源：');
  });
});

describe('after a label', () => {
  test('there are outlets, found by pinyin', () => {
    expect(labelsAt('市民夜间就医更方便\n\n来源：|', { trigger: '：' })).toContain('新华社');
    expect(lineAfter('市民夜间就医更方便\n\n来源: xhs|')).toBe('来源: 新华社');
  });

  test('or today’s date', () => {
    expect(lineAfter('市民夜间就医更方便\n\n发布时间：|', undefined, { trigger: '：' })).toBe(
      '发布时间：2026-11-02 09:05:07',
    );
  });

  test('a colon elsewhere is no reason to offer anything', () => {
    expect(labelsAt('市民夜间就医更方便\n\n夜间门诊下周一开始，居民可以预约。\n\n王明：|', { trigger: '：' })).toEqual(
      [],
    );
  });
});

describe('a date is replaced by today’s in its own form', () => {
  test.each([
    ['2020-07-10 15:03:58', '2026-11-02 09:05:07'],
    ['2020年7月9日', '2026年11月2日'],
    ['2020年07月09日15:03', '2026年11月02日09:05'],
    ['2020/7/10', '2026/11/2'],
    ['2020/12/10', '2026/11/02'],
    ['二〇二〇年七月十日', '二〇二六年十一月二日'],
  ])('%s → %s', (date, today) => {
    expect(lineAfter(`市民夜间就医更方便\n\n${date}|\n\n夜间门诊下周一开始，居民可以预约。`)).toBe(today);
  });
});

describe('a dateline', () => {
  test('opens the text, of the article’s day', () => {
    const text = (typed: string) => `市民夜间就医更方便\n2020-07-10\n\n　　${typed}|`;
    expect(lineAfter(text('xhs'))).toBe('　　新华社北京7月10日电（记者 姓名）');
    expect(lineAfter(text('中新社上海'))).toBe('　　中新社上海7月10日电（记者 姓名）');
  });

  test('has the indent of the paragraphs below', () => {
    const text = '市民夜间就医更方便\n2020-07-10\n\n|\n\n　　夜间门诊下周一开始，居民可以预约。';
    expect(lineAfter(text, '新华社北京7月10日电')).toBe('　　新华社北京7月10日电（记者 姓名）');
  });

  test('and of today, once one is typed', () => {
    const text = '市民夜间就医更方便\n2020-07-10\n\n';
    expect(labelsAt(`${text}xhs|`)).toEqual(['新华社北京7月10日电', '新华社北京11月2日电']);
    expect(labelsAt(`${text}|`)).not.toContain('新华社北京11月2日电');
  });

  test('of today, while the article has no date, and of its source first', () => {
    const labels = labelsAt('市民夜间就医更方便\n来源：中新网\n\n|').filter((label) => label.endsWith('电'));
    expect(labels.slice(0, 2)).toEqual(['中新网北京11月2日电', '新华社北京11月2日电']);
  });

  test('is not offered twice, nor later in the text', () => {
    const below = '市民夜间就医更方便\n\n夜间门诊下周一开始，居民可以预约。\n\n新华社|';
    expect(labelsAt(below)).toEqual([]);
    expect(labelsAt('市民夜间就医更方便\n\n|\n\n新华社北京7月10日电 夜间门诊下周一开始。').join()).not.toContain(
      '日电',
    );
  });
});

describe('below the text', () => {
  const text = '市民夜间就医更方便\n\n院长王明：夜间门诊下周一开始。\n\n';

  test('there are the fields of the footer, found by pinyin', () => {
    expect(labelsAt(`${text}|`)).toEqual(expect.arrayContaining(['关键词：', '责任编辑：', '（完）']));
    expect(lineAfter(`${text}zrbj|`)).toBe('责任编辑：');
  });

  test('but for those that it has, and with their colon', () => {
    expect(labelsAt(`${text}责任编辑:李红\n|`)).toEqual(['关键词:', '（完）']);
  });

  test('after 关键词： there are speakers and markers that it lacks', () => {
    const marked = `市民夜间就医更方便\n\n院长王明：夜间门诊下周一开始。\n\n【看点一：人手】\n\n院长李红：新增四名护士。\n\n关键词：王明，|`;
    expect(labelsAt(marked)).toEqual(['李红', '人手']);
    expect(labelsAt(marked.replace('|', 'lh|'))).toEqual(['李红']);
  });
});
