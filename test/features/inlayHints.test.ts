import { afterEach, describe, expect, test } from 'vitest';
import type { InlayHint } from 'vscode-languageserver-types';
import { parseArticle } from '../../server/src/article/parse.ts';
import { type InlayHintOptions, inlayHints } from '../../server/src/features/inlayHints.ts';
import { speakChinese, speakEnglish } from './language.ts';

afterEach(speakEnglish);

const all: InlayHintOptions = { delimiters: true, dates: true, style: {}, locale: 'zh-cn' };
const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

function hintsIn(text: string, options: Partial<InlayHintOptions> = {}, range = everywhere): InlayHint[] {
  return inlayHints(parseArticle(text), range, { ...all, ...options });
}

/** The text with its hints in it, each in ‹ ›. */
function shown(text: string, options: Partial<InlayHintOptions> = {}, range = everywhere): string {
  const lines = text.split('\n');
  for (const { position, label, paddingLeft } of hintsIn(text, options, range).toReversed()) {
    const line = lines[position.line] ?? '';
    const ghost = `${paddingLeft ? ' ' : ''}‹${label}›`;
    lines[position.line] = line.slice(0, position.character) + ghost + line.slice(position.character);
  }
  return lines.join('\n');
}

/** Two speakers with a colon, then a paragraph. */
function statements(delimiter: string, last: string): string {
  return [
    '夜间门诊下周开始',
    '来源：新华社',
    '2020-07-10 15:03',
    '',
    '【关键词一：便民】',
    '',
    `社区卫生服务中心主任李明${delimiter}我们从下周起每晚开放到九点。`,
    '',
    `市卫生健康委员会副主任王芳${delimiter}延长开放不会增加居民的费用。`,
    '',
    '【关键词二：人手】',
    '',
    last,
  ].join('\n');
}

const lost = '社区卫生服务中心主任李明我们已经增加了四名护士。';

describe('a lost delimiter', () => {
  test.each([
    ['is shown as the article writes it', '：', {}, '社区卫生服务中心主任李明‹：›我们已经增加了四名护士。'],
    ['is half-width in a half-width article', ':', {}, '社区卫生服务中心主任李明‹:›我们已经增加了四名护士。'],
    [
      'is as the house style fixes it',
      ':',
      { style: { delimiter: 'full' } },
      '社区卫生服务中心主任李明‹：›我们已经增加了四名护士。',
    ],
    ['can be switched off', '：', { delimiters: false }, lost],
  ] as const)('%s', (_how, delimiter, options, line) => {
    expect(shown(statements(delimiter, lost), options).split('\n').at(-1)).toBe(line);
  });

  test('is put in where the hint is accepted', () => {
    const [hint] = hintsIn(statements('：', lost));
    const range = { start: { line: 12, character: 12 }, end: { line: 12, character: 12 } };
    expect(hint?.textEdits).toEqual([{ range, newText: '：' }]);
  });

  test('says what it is', () => {
    speakChinese();
    expect(hintsIn(statements('：', lost))[0]?.tooltip).toBe(
      '“社区卫生服务中心主任李明”后面缺少冒号。接受此提示即可补上。',
    );
  });
});

describe('a date', () => {
  const article = (paragraph: string) => `夜间门诊开始\n来源：新华社\n2021-01-02\n\n　　${paragraph}`;

  test('is shown after the words that stand for it, with its year if that is another', () => {
    expect(shown(article('记者今日获悉，上月30日、昨日两天，居民很多。今年更多。'))).toBe(
      article('记者今日 ‹1月2日›获悉，上月30日 ‹2020年12月30日›、昨日 ‹1月1日›两天，居民很多。今年 ‹2021年›更多。'),
    );
  });

  test('is shown in the user’s language', () => {
    expect(shown(article('昨日、本月和上月，居民很多。'), { locale: 'en' })).toBe(
      article('昨日 ‹1 January›、本月 ‹January›和上月 ‹December 2020›，居民很多。'),
    );
  });

  test('is shown once a paragraph for the same words', () => {
    expect(shown(article('昨日来了，昨日又走了。\n\n　　昨日。'))).toBe(
      article('昨日 ‹1月1日›来了，昨日又走了。\n\n　　昨日 ‹1月1日›。'),
    );
  });

  test('says by which day it was reckoned', () => {
    speakChinese();
    expect(hintsIn(article('昨日来了。'))[0]?.tooltip).toBe('2021年1月1日星期五\n按稿件日期 2021-01-02 推算。');
  });

  test('is not shown in an article without a date line, nor if switched off', () => {
    expect(hintsIn('夜间门诊开始\n来源：新华社\n\n　　昨日来了。')).toEqual([]);
    expect(hintsIn(article('昨日来了。'), { dates: false })).toEqual([]);
  });

  test('is shown in captions and in speech, if it is the same on the days before', () => {
    expect(
      shown(
        '门诊开始\n来源：新华社\n2020-07-10\n\n来了。\n\n记者：昨日来，今年来吗？\n\n李明：今年来。\r\n\r\n也去年。',
      ),
    ).toContain('记者：昨日来，今年 ‹2020年›来吗？\n\n李明：今年 ‹2020年›来。\r\n\r\n也去年 ‹2019年›。');
  });
});

test('hints are given for the range that is asked for, and no other', () => {
  const text = statements('：', `${lost}\n\n昨日，居民很多。\n\n昨日，居民很多。`);
  const range = { start: { line: 13, character: 0 }, end: { line: 14, character: 8 } };
  expect(hintsIn(text, {}, range).map(({ position }) => position)).toEqual([{ line: 14, character: 2 }]);
});

test('an empty article has no hints', () => {
  expect(hintsIn('')).toEqual([]);
});
