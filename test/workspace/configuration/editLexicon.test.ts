import { expect, test } from 'vitest';
import { editLexicon } from '../../../server/src/workspace/configuration/editLexicon.ts';

test.each<[what: string, before: string | null, after: string]>([
  ['a new configuration', null, '{\n  "lexicon": {\n    "speakers": [\n      "老王"\n    ]\n  }\n}\n'],
  ['an empty configuration', '{}\n', '{\n  "lexicon": {\n    "speakers": [\n      "老王"\n    ]\n  }\n}\n'],
  [
    'a list, with the odd layout and the tabs around it',
    '{\r\n\t"rules":{"page-chrome" :"off"},\r\n\t"lexicon": { "speakers": ["小李"] }\r\n}',
    '{\r\n\t"rules":{"page-chrome" :"off"},\r\n\t"lexicon": { "speakers": ["小李", "老王"] }\r\n}',
  ],
  [
    'the one list, off the other',
    '{ "lexicon": { "speakers": [], "notSpeakers": ["数据", "老王"] } }',
    '{ "lexicon": { "speakers": ["老王"], "notSpeakers": ["数据"] } }',
  ],
  [
    'a list with a line for each',
    '{ "lexicon": {\n\t"speakers": [\n\t\t"小李"\n\t]\n} }',
    '{ "lexicon": {\n\t"speakers": [\n\t\t"小李",\n\t\t"老王"\n\t]\n} }',
  ],
  [
    'a lexicon that has other lists, off the first place there',
    '{\n    "lexicon": { "notSpeakers": ["老王", "数据"] }\n}',
    '{\n    "lexicon": {\n        "notSpeakers": [\n            "数据"\n        ],\n        "speakers": [\n            "老王"\n        ]\n    }\n}',
  ],
  ['a list that has it', '{ "lexicon": { "speakers": ["老王"] } }', '{ "lexicon": { "speakers": ["老王"] } }'],
])('a speaker is put on %s', (_what, before, after) => {
  expect(editLexicon(before, 'speakers', '老王')).toBe(after);
});

test.each(['', '{', '[]', '{ "lexicon": [] }', '{ "lexicon": { "speakers": "老王" } }'])(
  'nothing is put into a text with errors: %s',
  (text) => {
    expect(editLexicon(text, 'notSpeakers', '老王')).toBeNull();
  },
);
