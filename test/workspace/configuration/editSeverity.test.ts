import { expect, test } from 'vitest';
import { editSeverity } from '../../../server/src/workspace/configuration/editSeverity.ts';

test.each([
  ['where there is none', '{\n  "rules": {\n  }\n}', '{\n  "rules": {\n    "page-chrome": "error"\n  }\n}'],
  ['in the place of another', '{ "rules": { "page-chrome": "off" } }', '{ "rules": { "page-chrome": "error" } }'],
  [
    'beside options',
    '{ "rules": { "page-chrome": { "severity": "off", "words": [] } } }',
    '{ "rules": { "page-chrome": { "severity": "error", "words": [] } } }',
  ],
])('a severity is set %s', (_what, before, after) => {
  expect(editSeverity(before, 'page-chrome', 'error')).toBe(after);
});
