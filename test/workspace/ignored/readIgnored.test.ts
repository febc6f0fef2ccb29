import { expect, test } from 'vitest';
import { readIgnored } from '../../../server/src/workspace/ignored/readIgnored.ts';

const knownRules = ['page-chrome', 'trailing-space'];

/** What is told of a text with ‹ and › around the place. */
function told(marked: string) {
  const { entries, problems } = readIgnored(marked.replace(/[‹›]/g, ''), knownRules);
  const columns = problems.map(({ range }) => [range.start.character, range.end.character]);
  return { entries, columns, told: problems.map(({ severity, message }) => `${severity}: ${message}`) };
}

test('entries are for a sentence in a file, a sentence in every file, or a rule in a file', () => {
  const ignored = [
    { rule: 'page-chrome', file: '2020/a.txt', fingerprint: '分享#1', reason: '页面要求保留' },
    { rule: 'page-chrome', fingerprint: '分享#1' },
    { rule: 'trailing-space', file: 'b.txt' },
  ];
  const { entries, problems } = readIgnored(JSON.stringify({ $schema: 'x', version: 1, ignored }), knownRules);
  expect({ entries, problems }).toEqual({ entries: ignored, problems: [] });
});

test('a file name that was composed otherwise is the same', () => {
  const text = JSON.stringify({ ignored: [{ rule: 'page-chrome', file: 'cafe\u0301.txt' }] });
  expect(readIgnored(text, knownRules).entries).toEqual([{ rule: 'page-chrome', file: 'caf\u00e9.txt' }]);
});

test.each<[what: string, text: string, message: string]>([
  ['a list instead of an object', '‹[]›', 'error: An object belongs here: { … }.'],
  [
    'another version',
    '{ "version": ‹2› }',
    'error: This version of Newsmark reads only version 1 of this file. Update Newsmark, or correct the number.',
  ],
  ['an object instead of a list', '{ "ignored": ‹{}› }', 'error: A list belongs here: [ … ].'],
  ['an entry that is a text', '{ "ignored": [‹"a"›] }', 'error: An object belongs here: { … }.'],
  ['an entry without a rule', '{ "ignored": [‹{ "file": "a" }›] }', 'error: Say which rule is ignored: "rule": "…".'],
  [
    'an entry for everything',
    '{ "ignored": [‹{ "rule": "page-chrome" }›] }',
    'error: Say what it applies to: "file", "fingerprint" or both. To turn a rule off for all articles, use the configuration file.',
  ],
  [
    'an empty file name',
    '{ "ignored": [{ "rule": "page-chrome", "file": ‹" "› }] }',
    'error: A text that is not empty belongs here: "…".',
  ],
  [
    'an unknown rule',
    '{ "ignored": [{ "rule": ‹"page-crome"›, "file": "a" }] }',
    'warning: There is no rule “page-crome”. The nearest is “page-chrome”.',
  ],
])('%s is told of, and ignores nothing', (_what, text, message) => {
  const columns = [[text.indexOf('‹'), text.indexOf('›') - 1]];
  expect(told(text)).toEqual({ entries: [], columns, told: [message] });
});

test.each(['', '{', '{ "ignored": [ } }', '{ "ignored": [] // for now\n}', '\u0000'])(
  'what is no JSON is told of: %j',
  (text) => {
    expect(told(text)).toMatchObject({ entries: [], told: ['error: This is not valid JSON.'] });
  },
);

test.each([
  ['{ ‹"ignore"›: [] }', 'There is no setting “ignore”. The nearest is “ignored”.'],
  [
    '{ "ignored": [{ "rule": "page-chrome", "file": "a", ‹"reasons"›: "x" }] }',
    'There is no setting “reasons”. The nearest is “reason”.',
  ],
])('an unknown name is told of, and the rest is read: %s', (text, message) => {
  expect(told(text)).toMatchObject({
    told: [`warning: ${message}`],
    columns: [[text.indexOf('‹'), text.indexOf('›') - 1]],
  });
});
