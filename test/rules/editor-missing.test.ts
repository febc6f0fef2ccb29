import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { lintText } from './marks.ts';

const findings = (text: string) =>
  lintText(text, { severities: { 'editor-missing': 'warning' } }).filter(({ rule }) => rule.name === 'editor-missing');

test('editor-missing is off until it is wanted', () => {
  const text = articleWith('夜间门诊下周一开始。');
  expect(lintText(text)).toEqual([]);
  expect(findings(text)).toHaveLength(1);
});

test.each(['责任编辑：李明', '（责编：李明、王芳）'])('editor-missing accepts %s', (footer) => {
  expect(findings(articleWith('夜间门诊下周一开始。', '', footer))).toEqual([]);
});

test('editor-missing asks nothing of an empty file', () => {
  expect(findings('\n')).toEqual([]);
});
