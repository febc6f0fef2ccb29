import { expect, test } from 'vitest';
import { editSeverity } from '../../../server/src/workspace/configuration/editSeverity.ts';

test.each<[what: string, before: string | null, after: string]>([
  ['a new configuration', null, '{\n  "rules": {\n    "dateline-mismatch": "off"\n  }\n}\n'],
  [
    'one without rules',
    '{ "style": "gbt15834" }',
    '{\n  "style": "gbt15834",\n  "rules": {\n    "dateline-mismatch": "off"\n  }\n}',
  ],
  [
    'a list of rules, with tabs and carriage returns',
    '{\r\n\t"rules": {\r\n\t\t"indent": "hint"\r\n\t}\r\n}',
    '{\r\n\t"rules": {\r\n\t\t"indent": "hint",\r\n\t\t"dateline-mismatch": "off"\r\n\t}\r\n}',
  ],
  [
    'a rule that has one',
    '{ "rules": { "dateline-mismatch":  "error" } } // ours',
    '{ "rules": { "dateline-mismatch":  "off" } } // ours',
  ],
  [
    'a rule that has options',
    '{ "rules": { "dateline-mismatch": { "severity": "error", "days": 14 } } }',
    '{ "rules": { "dateline-mismatch": { "severity": "off", "days": 14 } } }',
  ],
])('a severity is set in %s', (_what, before, after) => {
  expect(editSeverity(before, 'dateline-mismatch', 'off')).toBe(after);
});

test.each(['', '{', '[]', '{ "rules": [] }', '{ "lexicon": 1 }'])(
  'nothing is set in a text with errors: %s',
  (text) => {
    expect(editSeverity(text, 'dateline-mismatch', 'off')).toBeNull();
  },
);
