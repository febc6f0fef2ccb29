import { describe, expect, test } from 'vitest';
import { consistentStyle } from '../../../server/src/rules/houseStyle.ts';
import { completeAt, labelsAt, lineAfter } from './complete.ts';

/** An article whose body has these lines. */
const article = (...lines: string[]) =>
  ['市民夜间就医更方便', '', '夜间门诊下周一开始，居民可以预约。', '', ...lines].join('\n');

describe('after 【, the next marker has the form of the one before', () => {
  test.each([
    ['【关键词二:人手】', '【关键词三:】'],
    ['【关键词九：人手】', '【关键词十：】'],
    ['【看点1 人手】', '【看点2 】'],
    ['【焦点①】', '【焦点②】'],
    ['【看点之二：人手】', '【看点之三：】'],
    ['【问题（三）】', '【问题（四）】'],
    ['【關鍵詞一︰人手】', '【關鍵詞二︰】'],
  ])('%s → %s', (marker, next) => {
    expect(lineAfter(article(marker, '', '新增四名护士。', '', '【|'))).toBe(next);
  });

  test('in its brackets, if those were typed', () => {
    const text = article('〖看点一：人手〗', '', '新增四名护士。', '', '〖|〗');
    expect(lineAfter(text)).toBe('〖看点二：〗');
  });

  test('without brackets in a run that has none', () => {
    const text = article(
      '问题一：人手够吗？',
      '',
      '新增四名护士。',
      '',
      '问题二：钱够吗？',
      '',
      '居民不必多付钱。',
      '',
      '问|',
    );
    expect(lineAfter(text)).toBe('问题三：');
  });

  test('and the bracket that the editor closed is not doubled', () => {
    expect(lineAfter(article('【关键词一：人手】', '', '新增四名护士。', '', '　　【|】'))).toBe('　　【关键词二：】');
  });

  test('with the cursor inside, in a snippet', () => {
    const [item] = completeAt(article('【关键词一：人手】', '', '新增四名护士。', '', '【|'), { snippets: true }).items;
    expect(item).toMatchObject({ insertTextFormat: 2, textEdit: { newText: '【关键词二：$1】' } });
  });
});

describe('beside it there is', () => {
  test('a pair of brackets', () => {
    expect(labelsAt(article('【|'))).toEqual(['【关键词一：】', '【】']);
  });

  test('under a new heading, the first of a run', () => {
    const text = article(
      '一、人手',
      '',
      '【看点一：护士】',
      '',
      '新增四名护士。',
      '',
      '【看点二：医生】',
      '',
      '新增一名医生。',
      '',
      '二、费用',
      '',
      '【|',
    );
    expect(labelsAt(text)).toEqual(['【看点三：】', '【看点一：】', '【】']);
  });

  test('nothing where ① would go on beyond what there are characters for', () => {
    expect(labelsAt(article('【焦点㊿】', '', '新增四名护士。', '', '【|'))).toEqual(['【】']);
  });
});

test('a marker is found by its pinyin, and on a line without indent gets that of the others', () => {
  const text = article('　　【关键词一：人手】', '', '　　新增四名护士。', '', 'gjc|');
  expect(lineAfter(text)).toBe('　　【关键词二：】');
});

test('the next heading goes on with the numbers of its level', () => {
  const text = article('一、人手', '', '新增四名护士。', '', '二、费用', '', '居民不必多付钱。', '', '三|');
  expect(labelsAt(text)).toContain('三、');
});

test('no marker is offered within text', () => {
  expect(labelsAt(article('居民说【|'))).toEqual([]);
  expect(labelsAt(article('【|居民不必多付钱。'))).toEqual([]);
});

test('a house style decides on the ordinal and, where the article has none yet, on the colon', () => {
  const house = { ...consistentStyle, marker: 'digit', delimiter: 'half' } as const;
  expect(labelsAt(article('【看点一：人手】', '', '新增四名护士。', '', '【|'), { house })[0]).toBe('【看点2：】');
  expect(labelsAt(article('【|'), { house })[0]).toBe('【关键词1:】');
});
