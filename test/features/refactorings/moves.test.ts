import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { article, refactored, titlesAt } from './refactor.ts';

const seed = readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8');
const staff = ['人手', '', '新增四名护士，居民都说好。', '', '院长还说，明年再增加四名。'];
const cost = ['费用', '', '居民不必多付钱，医保照常结算。'];
const mark = ([first = '', ...others]: readonly string[]) => [`|${first}`, ...others];

test('a section moves with all its paragraphs', () => {
  expect(refactored(article(...staff, '', ...mark(cost)), 'refactor.move.up')).toBe(article(...cost, '', ...staff));
  expect(refactored(article(...mark(staff), '', ...cost), 'refactor.move.down')).toBe(article(...cost, '', ...staff));
});

test('the gaps stay where they are, and so does what is below the text', () => {
  const text = article(...mark(staff), '', '', ...cost, '', '责任编辑：李红');
  expect(refactored(text, 'refactor.move.down')).toBe(article(...cost, '', '', ...staff, '', '责任编辑：李红'));
});

test('line ends stay, also where the last line has none', () => {
  const before = article(...mark(staff), '', ...cost)
    .trimEnd()
    .replaceAll('\n', '\r\n');
  const after = article(...cost, '', ...staff)
    .trimEnd()
    .replaceAll('\n', '\r\n');
  expect(refactored(before, 'refactor.move.down')).toBe(after);
});

test('a section takes the sections within it along', () => {
  const before = article(
    '一、人手',
    '',
    '新增四名护士。',
    '',
    '（一）护士',
    '',
    '四名。',
    '',
    '|二、费用',
    '',
    '不变。',
  );
  const after = article('一、费用', '', '不变。', '', '二、人手', '', '新增四名护士。', '', '（一）护士', '', '四名。');
  expect(refactored(before, 'refactor.move.up')).toBe(after);
});

describe('markers', () => {
  const run = (first: string, second: string) =>
    article(
      `【看点一：${first}】`,
      '',
      `院长王明：${first}。`,
      '',
      `【看点二：${second}】`,
      '',
      `院长王明：${second}。`,
    );

  test('that follow one another exchange their numbers', () => {
    expect(refactored(run('人手', '费用').replace('【看点二', '|【看点二'), 'refactor.move.up')).toBe(
      run('费用', '人手'),
    );
    expect(refactored(run('人手', '费用').replace('【看点一', '|【看点一'), 'refactor.move.down')).toBe(
      run('费用', '人手'),
    );
  });

  test('are moved from anywhere in them when a move is asked for', () => {
    const inText = run('人手', '费用').replace('王明：费用', '王明：|费用');
    expect(refactored(inText, 'refactor.move.up')).toBe(run('费用', '人手'));
    expect(titlesAt(inText)).toEqual([]);
  });
});

test('a move back gives the article again', () => {
  const heading = '这次通话传递了哪些重要信息?';
  const moved = refactored(seed.replace(heading, `|${heading}`), 'refactor.move.up');
  expect(moved).not.toBe(seed);
  expect(parseArticle(moved).sections.map((section) => section.heading?.span.text ?? null)).toEqual([
    null,
    heading,
    '中俄两国元首通话商谈了哪些大事?',
    '两国元首密切交流对中俄未来发展有何影响?',
  ]);
  expect(refactored(moved.replace(heading, `|${heading}`), 'refactor.move.down')).toBe(seed);
});

test('the first does not move up nor the last down, and the lead not at all', () => {
  expect(titlesAt(article(...mark(staff), '', ...cost), 'refactor.move')).toEqual(['Move section “人手” down']);
  expect(titlesAt(article(...staff, '', ...mark(cost)), 'refactor.move')).toEqual(['Move section “费用” up']);
  expect(titlesAt(article(...staff).replace('夜间门诊', '夜间|门诊'), 'refactor.move')).toEqual([]);
});
