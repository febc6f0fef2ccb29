import { afterEach, describe, expect, test } from 'vitest';
import { houseStyles } from '../../../server/src/rules/houseStyle.ts';
import { readConfiguration } from '../../../server/src/workspace/configuration/readConfiguration.ts';
import { speakChinese, speakEnglish } from '../../features/language.ts';
import { readMarks } from '../../features/marks.ts';

afterEach(speakEnglish);

const knownRules = ['page-chrome', 'turn-empty', 'dateline-mismatch'];

/** What is told of a text whose faults stand between ‹ ›. */
function told(marked: string) {
  const { text, ranges } = readMarks(marked);
  const { problems } = readConfiguration(text, knownRules);
  expect(problems.map(({ range }) => range)).toEqual(ranges);
  return problems.map(({ severity, message }) => `${severity}: ${message}`);
}

test('a configuration file sets severities, lists speakers and names files', () => {
  const text = `{
    "$schema": "./schema.json",
    "rules": { "page-chrome": "off", "turn-empty": "hint" },
    "lexicon": { "speakers": ["老王", "小李"], "notSpeakers": ["数据"], "titles": ["楼栋长"], "labels": ["话题"] },
    "files": ["archive/**/*.txt", "!**/drafts/**"]
  }`;
  const { configuration, problems } = readConfiguration(text, knownRules);
  const { speakers, notSpeakers } = configuration.lexicon;
  expect(['老王', '小李', '楼栋长王芳', '数据', '王芳'].filter((name) => speakers.has(name))).toHaveLength(3);
  expect(['数据', '本期话题', '老王'].filter((name) => notSpeakers.has(name))).toHaveLength(2);
  expect({ configuration, problems }).toEqual({
    configuration: {
      rules: { 'page-chrome': 'off', 'turn-empty': 'hint' },
      lexicon: expect.anything(),
      files: ['archive/**/*.txt', '!**/drafts/**'],
      options: {},
      style: {},
      styles: {},
      fixAllExclude: null,
    },
    problems: [],
  });
});

describe('it is told of', () => {
  test.each([
    ['no pattern', '{ "files": ["a", ‹"[z-a]"›] }', 'error: “[z-a]” is not a valid pattern for files.'],
    ['an unknown key', '{ ‹"rule"›: {} }', 'warning: There is no setting “rule”. The nearest is “rules”.'],
    [
      'an unknown key of the lexicon',
      '{ "lexicon": {\r\n ‹"notSpeaker"›: [] } }',
      'warning: There is no setting “notSpeaker”. The nearest is “notSpeakers”.',
    ],
    ['a key that objects have', '{ ‹"constructor"›: 1 }', 'warning: There is no setting “constructor”.'],
    [
      'an unknown rule',
      '{ "rules": { ‹"page-crome"›: "off" } }',
      'warning: There is no rule “page-crome”. The nearest is “page-chrome”.',
    ],
    [
      'what is no severity',
      '{ "rules": { "page-chrome": ‹"fatal"› } }',
      'error: "fatal" is not a severity for “page-chrome”. Use one of: off, hint, information, warning, error.',
    ],
    [
      'an unknown option',
      '{ "rules": { "dateline-mismatch": { ‹"day"›: 3 } } }',
      'warning: There is no option “day”. The nearest is “days”.',
    ],
    [
      'a number that is too small',
      '{ "rules": { "dateline-mismatch": { "days": ‹-1› } } }',
      'error: “days” takes a whole number from 0 on, not “-1”.',
    ],
    [
      'a list that holds nothing',
      '{ "rules": { "page-chrome": { "words": ‹[""]› } } }',
      'error: “words” takes a list of texts',
    ],
    [
      'a severity beside options',
      '{ "rules": { "page-chrome": { "severity": ‹"fatal"› } } }',
      'error: "fatal" is not a severity',
    ],
    [
      'an option of a rule without any',
      '{ "rules": { "turn-empty": { ‹"days"›: 3 } } }',
      'warning: There is no option “days”.',
    ],
    [
      'an object with a wrong severity for such a rule',
      '{ "rules": { "turn-empty": { "severity": ‹1› } } }',
      'error: 1 is not a severity for “turn-empty”.',
    ],
    ['a list of severities', '{ "rules": { "page-chrome": ‹["off"]› } }', 'error: [] is not a severity'],
    ['rules that are a list', '{ "rules": ‹[]› }', 'error: An object belongs here'],
    ['speakers that are a text', '{ "lexicon": { "speakers": ‹"老王"› } }', 'error: A list of texts belongs here'],
    ['a speaker that is a number', '{ "lexicon": { "speakers": ["王", ‹3›] } }', 'error: A text that is not empty'],
    ['a speaker without a name', '{ "lexicon": { "speakers": [‹" "›] } }', 'error: A text that is not empty'],
    ['a list instead of a configuration', '‹[1]›', 'error: An object belongs here'],
    [
      'a house style that is unknown',
      '{ "style": ‹"gbt15843"› }',
      'error: There is no house style “gbt15843”. Use one of: consistent, gbt15834, people-daily-online.',
    ],
    [
      'a matter that no style has',
      '{ "style": { ‹"indents"›: "none" } }',
      'warning: There is no setting “indents”. The nearest is “indent”.',
    ],
    [
      'what is no choice',
      '{ "styles": { "ours": { "indent": ‹4› } } }',
      'error: 4 cannot be used for “indent”. Use one of: consistent, none,',
    ],
    ['a style that is a list', '{ "style": ‹[]› }', 'error: The name of a house style or an object belongs here'],
    [
      'a style that extends itself',
      '{ "styles": { "a": { "extends": "b" }, "b": { "extends": ‹"a"› } } }',
      'error: “a” extends itself, directly or through another style. Change its “extends”.',
    ],
    [
      'an unknown rule that is excluded',
      '{ "fixAll": { "exclude": [‹"indents"›] } }',
      'warning: There is no rule “indents”.',
    ],
    [
      'a list of exclusions that is none',
      '{ "fixAll": { "exclude": ‹"page-chrome"› } }',
      'error: A list of texts belongs here',
    ],
    ['an empty file', '‹›', 'error: This is not valid JSON.'],
    ['a missing comma', '{ "rules": {} ‹"lexicon"›: {} }', 'error: This is not valid JSON.'],
  ])('%s', (_what, marked, message) => {
    expect(told(marked)).toEqual([expect.stringContaining(message)]);
  });

  test('what is wrong, in Chinese', () => {
    speakChinese();
    expect(told('{ ‹"rule"›: {} }')).toEqual(['warning: 没有设置项“rule”，最接近的是“rules”。']);
  });
});

test('a configuration file names, defines and extends house styles, in any order', () => {
  const text = `{
    // our own
    "style": { "extends": "ours", "marker": "digit" },
    "styles": { "ours": { "indent": "two-full-width-spaces", "extends": "base" }, "base": "gbt15834" },
    "fixAll": { "exclude": ["turn-empty"] },
  }`;
  const { configuration, problems } = readConfiguration(text, knownRules);
  const ours = { ...houseStyles.gbt15834, indent: 'two-full-width-spaces' };
  expect({ problems, ...configuration }).toMatchObject({
    problems: [],
    style: { ...ours, marker: 'digit' },
    styles: { ours, base: houseStyles.gbt15834 },
    fixAllExclude: ['turn-empty'],
  });
});

test('a rule’s options are set beside its severity, or alone', () => {
  const text =
    '{ "rules": { "page-chrome": { "severity": "hint", "words": ["回到顶部"] }, "dateline-mismatch": { "days": 3 } } }';
  const { configuration, problems } = readConfiguration(text, knownRules);
  expect({ problems, ...configuration }).toMatchObject({
    problems: [],
    rules: { 'page-chrome': 'hint' },
    options: { 'page-chrome': { words: ['回到顶部'] }, 'dateline-mismatch': { days: 3 } },
  });
});

test('the severity of a rule without options may stand in an object, too', () => {
  const text = '{ "rules": { "turn-empty": { "severity": "off" }, "page-chrome": {} } }';
  const { configuration, problems } = readConfiguration(text, knownRules);
  expect({ problems, rules: configuration.rules }).toEqual({ problems: [], rules: { 'turn-empty': 'off' } });
});

test('what a style leaves open is not settled by it', () => {
  const { configuration } = readConfiguration('{ "style": { "indent": "none" } }', knownRules);
  expect(configuration.style).toEqual({ indent: 'none' });
});

test('problems are told in text order', () => {
  const { problems } = readConfiguration('{ "style": 1, "rule": {} }', knownRules);
  expect(problems.map(({ severity }) => severity)).toEqual(['error', 'warning']);
});

test('what is understood counts, whatever stands beside it', () => {
  const { configuration } = readConfiguration('{ "rules": { "page-chrome": "off", "turn-empty": 1 } }', knownRules);
  expect(configuration.rules).toEqual({ 'page-chrome': 'off' });
});
