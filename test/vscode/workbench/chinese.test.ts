import { afterAll, beforeAll, expect, test } from 'vitest';
import { text, Workbench } from './workbench.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open({ language: 'zh-cn' });
  await workbench.openSeed();
});
afterAll(() => workbench.close());

test('in a Chinese window the outline is in Chinese', async () => {
  await workbench.showOutline();
  const rows = await workbench.outline();
  expect(rows.find(({ name }) => name === '导语')?.detail).toBe('1 段');
  expect(rows.find(({ name }) => name === '关键词一:支持')?.detail).toBe('2 段发言');
});

test('and so are the findings and their fixes', async () => {
  await workbench.showProblems();
  expect(await text(workbench.problems('speaker-delimiter-missing', 15))).toContain('发言人“中国国家主席习近平”');
  const offers = await workbench.offerQuickFixes('speaker-delimiter-missing', 15);
  expect(await text(offers)).toContain('在“习近平”后补上“:”');
});
