import { expect, test } from 'vitest';
import { type HouseStyle, houseStyles } from '../../../server/src/rules/houseStyle.ts';
import { editStyle } from '../../../server/src/workspace/configuration/editStyle.ts';

const half: Partial<HouseStyle> = { punctuation: 'half', indent: 'none' };

test.each<[what: string, before: string | null, style: Partial<HouseStyle>, after: string]>([
  [
    'a file that is not there yet',
    null,
    half,
    '{\n  "style": {\n    "punctuation": "half",\n    "indent": "none"\n  }\n}\n',
  ],
  [
    'a file with comments, line ends and tabs of its own',
    '{\r\n\t// ours\r\n\t"rules": { "page-chrome":"off" } // stays\r\n}',
    { indent: 'none' },
    '{\r\n\t"style": {\r\n\t\t"indent": "none"\r\n\t},\r\n\t// ours\r\n\t"rules": { "page-chrome":"off" } // stays\r\n}',
  ],
  [
    'a file with nothing but a comment',
    '{ // ours\n}',
    { indent: 'none' },
    '{\n  "style": {\n    "indent": "none"\n  } // ours\n}',
  ],
  ['a file of one line', '{"rules": {}}', { indent: 'none' }, '{ "style": {"indent":"none"}, "rules": {}}'],
  [
    'the place of another',
    '{ "style": "gbt15834", }',
    houseStyles['people-daily-online'],
    '{ "style": "people-daily-online", }',
  ],
  [
    'the file that has a name for it',
    '{ "styles": { "ours": { "punctuation": "half", "indent": "none" } } }',
    half,
    '{ "style": "ours", "styles": { "ours": { "punctuation": "half", "indent": "none" } } }',
  ],
  [
    'a file that has it',
    '{ "style": "gbt15834" }',
    { punctuation: 'full', delimiter: 'full' },
    '{ "style": "gbt15834" }',
  ],
])('a style is put into %s', (_what, before, style, after) => {
  expect(editStyle(before, style)).toBe(after);
});

test.each(['', '{', '[]', '{ "style": 1 }'])('nothing is put into a text with errors: %s', (text) => {
  expect(editStyle(text, half)).toBeNull();
});
