import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { mentionAt, mentionsOf } from '../../../server/src/features/speakers/speakerMentions.ts';
import { speakerOf, speakersOf } from '../../../server/src/features/speakers/speakers.ts';
import { readMarks } from '../marks.ts';

const speech = '夜间门诊下周一开始，大家可以提前预约。';

/** An article in which these speak, below some lines. */
function spoken(above: string, ...speakers: readonly string[]): string {
  return `夜间门诊下周开始\n\n${above}\n\n${speakers.map((speaker) => `${speaker}：${speech}`).join('\n\n')}`;
}

/** Its speakers as `name: all that stands before their delimiters`. */
function speakersIn(text: string): string[] {
  return speakersOf(parseArticle(text)).map(
    ({ name, turns }) => `${name}: ${[...new Set(turns.map(({ speaker }) => speaker.span.text))].join(' ')}`,
  );
}

describe('speakers', () => {
  test('of the seed', () => {
    const article = parseArticle(readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8'));
    const speakers = speakersOf(article);
    expect(speakers.map(({ name, turns }) => `${name} ${turns.length}`)).toEqual([
      '习近平 5',
      '普京 3',
      '阮宗泽 5',
      '苏晓辉 3',
    ]);
    expect(speakers[1]?.titles.map(({ text, spans }) => `${text} ${spans.length}`)).toEqual(['俄罗斯总统 3']);
    expect(speakers.map(({ turns: [turn] }) => turn && speakerOf(article, turn))).toEqual(speakers);
    expect(speakersOf(article)).toBe(speakers);
  });

  test.each([
    [
      'a title before the name, after it or left out is one speaker',
      spoken('记者来了。', '俄罗斯总统普京', '普京总统', '普京'),
      ['普京: 俄罗斯总统普京 普京总统 普京'],
    ],
    ['blanks in a name do not count', spoken('记者来了。', '院长蔡　川', '院长蔡川'), ['蔡川: 院长蔡　川 院长蔡川']],
    [
      'the last part of a foreign name is enough, with either dot',
      spoken('', '记者', '国防部长阿什顿·卡特', '记者', '卡特', '记者', '阿什顿•卡特'),
      ['记者: 记者', '阿什顿·卡特: 国防部长阿什顿·卡特 卡特 阿什顿•卡特'],
    ],
    [
      'surname and title mean the only one with that surname',
      spoken('记者来了。', '院长王小明', '王院长', '主任李大力'),
      ['王小明: 院长王小明 王院长', '李大力: 主任李大力'],
    ],
    [
      'two people with one surname, and whoever has it for a label, stay apart',
      spoken('记者来了。', '记者', '院长王小明', '主任王大力', '王', '记者'),
      ['记者: 记者', '王小明: 院长王小明', '王大力: 主任王大力', '王: 王'],
    ],
    [
      'a surname alone means the only one who has it',
      spoken('记者来了。', '记', '王小明', '记', '王'),
      ['记者: 记', '王小明: 王小明 王'],
    ],
    [
      'what was explained in brackets holds',
      spoken('本报记者（以下简称“记”）专访了院长王小明（以下简称王）。', '记', '王', '记', '王'),
      ['记者: 记', '王小明: 王'],
    ],
    ['so does a legend', spoken('（问=本报记者，答=院长王小明）', '问', '答', '问', '答'), ['记者: 问', '王小明: 答']],
    [
      'an initial means whom alone the lead names with it',
      spoken('涂大川主任昨日接受專訪。她認識塗小姐。涂大川說很忙。', '記', '涂', '記', '涂'),
      ['記者: 記', '涂大川: 涂'],
    ],
    ['questions may be numbered', spoken('', '问1', '答 1', '问2', '答 2'), ['问: 问1 问2', '答: 答 1 答 2']],
    [
      'net users are told apart',
      spoken('', '主持人', '网友1', '网友2'),
      ['主持人: 主持人', '网友1: 网友1', '网友2: 网友2'],
    ],
  ])('%s', (_what, text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });

  test.each(['', '一', '记者来到医院。\n'])('of a text without turns there are none: %j', (text) => {
    expect(speakersIn(text)).toEqual([]);
  });

  test('roles are known', () => {
    const kinds = speakersOf(parseArticle(spoken('', '记者', '王小明', '外交部发言人', '记者')));
    expect(kinds.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      '记者 role',
      '王小明 person',
      '外交部发言人 role',
    ]);
  });
});

/** Whether the mentions of the first speaker are exactly what is marked. */
function expectMentions(marked: string): void {
  const { text, ranges } = readMarks(marked);
  const article = parseArticle(text);
  const [speaker] = speakersOf(article);
  const spans = speaker ? mentionsOf(article, speaker).map(({ span }) => span) : [];
  expect(spans.map(({ range }) => range)).toEqual(ranges);
  for (const span of spans) expect(mentionAt(article, span.range.start)?.speaker).toBe(speaker);
}

describe('mentions', () => {
  test('stand wherever the name does but before a speech; titles do not matter', () => {
    expectMentions(
      `‹普京›：很满意\r\n\r\n😀‹普京›总统到了。\r\n\r\n俄罗斯总统普京：${speech}\r\n\r\n李明：我见到‹普京›，普京：很满意。`.replace(
        '，普京',
        '，‹普京›',
      ),
    );
  });

  test('may be short where nobody else is meant', () => {
    expectMentions(spoken('‹王小明›来了，‹王院长›很忙，王主席不忙，老王也忙。', '院长王小明', '主任李大力'));
    expectMentions(spoken('‹王小明›来了，王大力也来了，王院长很忙。', '院长王小明', '院长王大力'));
  });

  test('are of the longer name', () => {
    expectMentions(spoken('‹王小›来了，王小明也来了。', '院长王小', '主任王小明'));
    expectMentions(spoken('‹Hay›来了，Hayes没来。', 'Hay', '主任王小明', 'Hay'));
  });

  test('of a role there are none', () => {
    expectMentions(spoken('记者来到医院。', '记者', '李明', '记者'));
  });

  test('are found in one line of any length', () => {
    const article = parseArticle(spoken('王小明'.repeat(300_000), '院长王小明', '主任李大力'));
    const [speaker] = speakersOf(article);
    expect(speaker && mentionsOf(article, speaker)).toHaveLength(300_000);
  }, 40_000);
});
