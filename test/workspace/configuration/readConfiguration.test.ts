import { afterEach, describe, expect, test } from 'vitest';
import { readConfiguration } from '../../../server/src/workspace/configuration/readConfiguration.ts';
import { speakChinese, speakEnglish } from '../../features/language.ts';
import { readMarks } from '../../features/marks.ts';

afterEach(speakEnglish);

const knownRules = ['page-chrome', 'turn-empty'];

/** What is told of a text whose faults stand between ‹ ›. */
function told(marked: string) {
  const { text, ranges } = readMarks(marked);
  const { problems } = readConfiguration(text, knownRules);
  expect(problems.map(({ range }) => range)).toEqual(ranges);
  return problems.map(({ severity, message }) => `${severity}: ${message}`);
}

test('a configuration file sets severities and lists speakers', () => {
  const text = `{
    "$schema": "./schema.json",
    "rules": { "page-chrome": "off", "turn-empty": "hint" },
    "lexicon": { "speakers": ["老王", "小李"], "notSpeakers": ["数据"] }
  }`;
  expect(readConfiguration(text, knownRules)).toEqual({
    configuration: {
      rules: { 'page-chrome': 'off', 'turn-empty': 'hint' },
      lexicon: { speakers: new Set(['老王', '小李']), notSpeakers: new Set(['数据']) },
    },
    problems: [],
  });
});

describe('it is told of', () => {
  test.each([
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
      'error: “"fatal"” is not a severity for “page-chrome”. Use one of: off, hint, information, warning, error.',
    ],
    ['a list of severities', '{ "rules": { "page-chrome": ‹["off"]› } }', 'error: “[]” is not a severity'],
    ['rules that are a list', '{ "rules": ‹[]› }', 'error: An object belongs here'],
    ['speakers that are a text', '{ "lexicon": { "speakers": ‹"老王"› } }', 'error: A list of texts belongs here'],
    ['a speaker that is a number', '{ "lexicon": { "speakers": ["王", ‹3›] } }', 'error: A text that is not empty'],
    ['a speaker without a name', '{ "lexicon": { "speakers": [‹" "›] } }', 'error: A text that is not empty'],
    ['a list instead of a configuration', '‹[1]›', 'error: An object belongs here'],
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

test('what is understood counts, whatever stands beside it', () => {
  const { configuration } = readConfiguration('{ "rules": { "page-chrome": "off", "turn-empty": 1 } }', knownRules);
  expect(configuration.rules).toEqual({ 'page-chrome': 'off' });
});
