import { describe, expect, test } from 'vitest';
import { completeAt, labelsAt, lineAfter } from './complete.ts';

const statements = (...lines: string[]) =>
  [
    '两国元首通话',
    '',
    '　　双方谈了许多大事，专家作了解读。',
    '',
    '　　俄罗斯总统普京：两国关系很好。',
    '',
    '　　研究员阮宗泽：这非常重要。',
    '',
    ...lines,
  ].join('\n');

describe('a speaker is found by', () => {
  test.each([
    ['pinyin', 'ruanz'],
    ['initials', 'rzz'],
    ['the name', '阮'],
    ['the title', '研究员'],
    ['both mixed', '阮zz'],
  ])('%s: %s', (_, typed) => {
    expect(lineAfter(statements(`　　${typed}|`))).toBe('　　研究员阮宗泽：');
  });

  test('pinyin in editors that compare the beginning', () => {
    const { items, isIncomplete } = completeAt(statements('　　pj|'));
    expect(items.map(({ filterText }) => filterText?.split(' ')[0])).toEqual(['pj']);
    expect(isIncomplete).toBe(true);
  });
});

test('an editor that filters by itself finds the name within the first 128 characters', () => {
  const title = '中国国际问题研究院常务副院长、学术委员会主任、研究员';
  const [item] = completeAt(statements(`　　${title}李明：对。`, '', '　　|')).items.filter(({ label }) =>
    label.includes('李明'),
  );
  expect(item?.filterText?.slice(0, 128)).toContain(' lm ');
});

describe('what is written is what the article writes', () => {
  test.each([
    ['its colon', ['记者:人手够吗?', '王明:够。', 'w|'], '王明:'],
    ['its emphasis', ['**记者：** 人手够吗？', '**王明：** 够。', 'wm|'], '**王明：** '],
    ['its indent', ['　　记者：人手够吗？', '　　王明：够。', 'wm|'], '　　王明：'],
    [
      'the colon that others have, where one was lost',
      ['院长王明我们新增了四名护士。', '院长王明：费用不变。', '主任李红我们早就准备好了。', '主任李红：谢谢。', 'lh|'],
      '主任李红：',
    ],
  ])('%s', (_, lines, expected) => {
    expect(lineAfter(['市民夜间就医更方便', '夜间门诊下周一开始，居民可以预约。', ...lines].join('\n'))).toBe(expected);
  });

  test('in each of its spellings, the latest first', () => {
    const text = statements('　　普京总统：谢谢。', '', '　　普京|');
    expect(labelsAt(text)).toEqual(['普京总统：', '俄罗斯总统普京：']);
  });
});

describe('first comes', () => {
  test('who answered the last time', () => {
    const text = ['夜间门诊答问', '夜间门诊下周一开始。', '记者：一？', '王明：二。', '记者：三？', '|'].join('\n');
    expect(labelsAt(text)[0]).toBe('王明：');
  });

  test('under a new marker, who opened the one before', () => {
    const text = statements('【看点一】', '', '院长王明：二。', '', '主任李红：三。', '', '【看点二】', '', '|');
    expect(labelsAt(text).slice(0, 2)).toEqual(['院长王明：', '主任李红：']);
  });
});

describe('Enter after a turn', () => {
  const enter = { trigger: '\n' };

  test('offers the next speaker where the next paragraph belongs', () => {
    expect(labelsAt(statements('　　|'), enter)).toEqual(['俄罗斯总统普京：', '研究员阮宗泽：']);
    expect(labelsAt(statements('').replace(/\n\n$/, '\n|'), enter)).toEqual([]);
  });

  test('asks again when something is typed, which may be another thing than a speaker', () => {
    expect(completeAt(statements('　　|'), enter).isIncomplete).toBe(true);
    expect(completeAt(statements('　　|')).isIncomplete).toBe(false);
  });

  test('offers nothing below other text', () => {
    expect(labelsAt(statements('　　会谈到此结束，双方都很满意，这是最后一段。', '', '【】', '', '|'), enter)).toEqual(
      [],
    );
    expect(labelsAt('标题一则\n|', enter)).toEqual([]);
  });
});

test('speakers of other articles come after those of this one', () => {
  const otherSpeakers = [
    { name: '李强', spelling: '国务院总理李强' },
    { name: '普京', spelling: '普京总统' },
  ];
  expect(labelsAt(statements('　　|'), { otherSpeakers }).slice(0, 3)).toEqual([
    '俄罗斯总统普京：',
    '研究员阮宗泽：',
    '国务院总理李强：',
  ]);
});

test('a paragraph that has no speaker yet may get one, a turn no second one', () => {
  expect(labelsAt(statements('　　|这一点双方看法相同。'))).toContain('研究员阮宗泽：');
  expect(labelsAt(statements('　　|研究员阮宗泽：看法相同。'))).toEqual([]);
});

test.each(['　　双方认为普|', '　　普京说了很多，普|', '　　“普|'])('within text there is nothing: %s', (line) => {
  expect(labelsAt(statements(line))).toEqual([]);
});
