import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseArticle } from '../../server/src/article/parse.ts';
import { formatOnType } from '../../server/src/features/onTypeFormatting.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { readMarks } from './marks.ts';

/** The text once Enter has been typed, with | behind it. */
function afterEnter(marked: string): string {
  const { text, cursor: position } = readMarks(marked);
  const article = parseArticle(text);
  const edits = formatOnType({ article, findings: lint(article), position, character: '\n' });
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
}

const head = '市民夜间就医更方便\n\n';

test.each([
  ['two U+3000', '　　夜间门诊下周一开始。\n|', '　　夜间门诊下周一开始。\n　　'],
  ['two blanks', '  夜间门诊下周一开始。\n|', '  夜间门诊下周一开始。\n  '],
  ['a tab and U+3000', '\t　夜间门诊下周一开始。\n|', '\t　夜间门诊下周一开始。\n\t　'],
  ['what the editor has kept already', '  夜间门诊下周一开始。\n  |', '  夜间门诊下周一开始。\n  '],
  [
    'the rest of a paragraph that was cut',
    '　　夜间门诊下周一开始。\n|居民可以预约。',
    '　　夜间门诊下周一开始。\n　　居民可以预约。',
  ],
  [
    'the indent of a line that is then emptied',
    '　　夜间门诊下周一开始。\n　　\n|',
    '　　夜间门诊下周一开始。\n\n　　',
  ],
  ['none where there was none', '夜间门诊下周一开始。\n|', '夜间门诊下周一开始。\n'],
  ['CRLF', '　　夜间门诊下周一开始。\r\n|', '　　夜间门诊下周一开始。\r\n　　'],
])('Enter keeps %s', (_, before, after) => {
  expect(afterEnter(head + before)).toBe(head + after);
});

test('the first line has none above it', () => {
  expect(afterEnter('|')).toBe('');
});
