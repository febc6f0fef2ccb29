import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { articleWith } from '../../server/src/rules/examples.ts';
import { CheckedLine } from '../../server/src/rules/lineChecks.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { abridge, localize } from '../../server/src/rules/message.ts';
import { Line } from '../../server/src/text/lines.ts';
import { told } from '../fuzz/findingProperties.ts';
import { lintText } from './marks.ts';

const text = articleWith('【】', '居民可以\u200b预约。 ', '门诊\ufffd开放。');

describe('lint', () => {
  test('gives findings in text order with the severities of their rules', () => {
    expect(lintText(text).map(({ rule, severity }) => [rule.name, severity])).toEqual([
      ['marker-empty', 'error'],
      ['invisible-character', 'warning'],
      ['trailing-space', 'information'],
      ['mojibake', 'error'],
    ]);
  });

  test('gives those of head and footer in text order too', () => {
    const article =
      '社区卫生服务中心延长开放时间。\n来源：新华社\n2020-02-30\n\n居民可以提前预约，平日每晚开放到九点。\n关键词：社区,药房';
    const found = lintText(article, { severities: { 'editor-missing': 'hint' } });
    expect(found.map(({ rule, span }) => [span.line.number, rule.name])).toEqual([
      [0, 'editor-missing'],
      [0, 'headline-punctuation'],
      [2, 'date-invalid'],
      [5, 'keyword-unused'],
    ]);
  });

  test('takes other severities and leaves out what is off', () => {
    const severities = { 'marker-empty': 'hint', 'trailing-space': 'off', mojibake: 'off' } as const;
    expect(lintText(text, { severities }).map(({ rule, severity }) => [rule.name, severity])).toEqual([
      ['marker-empty', 'hint'],
      ['invisible-character', 'warning'],
    ]);
  });

  test('gives the same findings again', () => {
    const article = parseArticle(text);
    expect(told(lint(article))).toBe(told(lint(article)));
  });

  test('goes on after an article that is one huge line', () => {
    const huge = `${'夜间门诊下周一开始，'.repeat(100_000)}\u200b居民可以预约。 `;
    expect(lintText(huge).map(({ rule }) => rule.name)).toContain('invisible-character');
  });
});

describe('CheckedLine', () => {
  test('finds what follows its line when that moves', () => {
    const line = new Line(3, `${'门诊'.repeat(200)} `, '\n');
    const checked = new CheckedLine(line);
    checked.check();
    line.number = 8;
    expect(checked.faults.map(({ fault }) => fault.span.range.start)).toEqual([{ line: 8, character: 400 }]);
  });
});

describe('localize', () => {
  test('puts the arguments in, whatever they hold', () => {
    const message = { en: '“{1}” after “{0}”', 'zh-cn': '“{0}”后面的“{1}”' };
    expect(localize(message, ['{1}', '$&'], 'en')).toBe('“$&” after “{1}”');
    expect(localize(message, ['甲', '乙'], 'zh-cn')).toBe('“甲”后面的“乙”');
  });
});

test('abridge quotes no more than the beginning', () => {
  expect(abridge('门诊')).toBe('门诊');
  expect(abridge('𠮷'.repeat(30))).toBe(`${'𠮷'.repeat(24)}…`);
});
