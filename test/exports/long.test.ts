import { expect, test } from 'vitest';
import { exportFormats } from '../../server/src/exports/exportFormats.ts';
import { contentOfText } from './article.ts';

test.each(exportFormats)('$name takes an article whose footer has any number of lines', ({ write }) => {
  const editors = '责任编辑：王芳\n'.repeat(130_000);
  const content = contentOfText(`新桥今日通车\n\n全长三里的新桥今日通车。\n${editors}`);
  expect(write(content, { uri: 'ni:///sha-256;none', indent: 0 })).toContain('王芳');
});
