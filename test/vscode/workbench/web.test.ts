import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { text, Workbench } from './workbench.ts';

describe('in VS Code for the Web', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ host: 'web' });
    await workbench.openSeed();
    await workbench.showProblems();
  });
  afterAll(() => workbench.close());

  const problems = (rule: string, line?: number) => expect.poll(() => workbench.problems(rule, line).count());
  const file = (name: string) => path.join(workbench.folder, name);

  test('the seed is taken for a news article, checked and counted', async () => {
    expect(await text(workbench.statusItem('mode'))).toContain('News Article');
    await expect.poll(() => text(workbench.wordCount())).toBe('1,739 characters · 3 min');
    await problems('speaker-delimiter-missing').toBe(14);
    await problems('turn-unterminated').toBe(2);
    await problems('footer-run-together').toBe(1);
    await problems('page-chrome').toBe(1);
    await problems('trailing-space').toBe(1);
  });

  test('the Outline is its table of contents', async () => {
    await workbench.showOutline();
    const rows = await workbench.outline();
    expect(rows).toHaveLength(34);
    expect(rows[0]?.detail).toBe('人民网 · 2020-07-10');
    expect(rows.at(-1)?.detail).toBe('习近平, 普京 · 李明浩');
  });

  test('resting on a marker shows its place among the keywords', async () => {
    expect(await workbench.hover('关键词二')).toContain('2/5');
  });

  test('the preview shows the article', async () => {
    const preview = await workbench.openPreview();
    expect(await text(preview.locator('.editors'))).toBe('李明浩');
    await workbench.goToEndOf('疫情以来第四次通话');
    await workbench.page.keyboard.insertText('新');
    await expect.poll(() => text(preview.locator('h1'))).toContain('重要信息?新');
    await workbench.page.keyboard.press('Backspace');
    await expect.poll(() => text(preview.locator('h1'))).not.toContain('新');
  });

  test('a quick fix inserts the colon, and the finding goes', async () => {
    const offers = await workbench.offerQuickFixes('speaker-delimiter-missing', 15);
    await offers.filter({ hasText: 'Insert “:”' }).first().click();
    await problems('speaker-delimiter-missing', 15).toBe(0);
    await problems('speaker-delimiter-missing').toBe(13);
  });

  test('Format Document takes the trailing space away', async () => {
    await workbench.run('Format Document');
    await problems('trailing-space').toBe(0);
  });

  test('the configuration beside the article counts, and what a quick fix writes there', async () => {
    fs.writeFileSync(file('newsmark.config.json'), '{ "rules": { "footer-run-together": "off" } }');
    await problems('footer-run-together').toBe(0);
    const offers = await workbench.offerQuickFixes('page-chrome', 7);
    await offers.filter({ hasText: 'Ignore “page-chrome” in this article' }).click();
    await problems('page-chrome').toBe(0);
    await expect.poll(() => fs.existsSync(file('.newsmark/ignored.json'))).toBe(true);
    await expect.poll(() => fs.readFileSync(file('.newsmark/ignored.json'), 'utf8')).toContain('page-chrome');
  });

  test('the article is exported', async () => {
    await workbench.run('Newsmark: Export Article');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown' }).click();
    await workbench.line('# 疫情以来第四次通话').waitFor();
    await workbench.run('View: Revert and Close Editor');
    await workbench.line('【关键词一').waitFor();
  });

  test('a rule’s page opens', async () => {
    const offers = await workbench.offerQuickFixes('turn-unterminated', 27);
    await offers.filter({ hasText: 'Open the documentation' }).click();
    await workbench.page.locator('.tab', { hasText: 'turn-unterminated' }).waitFor();
    await workbench.page.keyboard.press('Control+W');
  });

  test('the articles of the folder are indexed', async () => {
    fs.copyFileSync(file('000_7213e1fea3ab3801.txt'), file('again.txt'));
    await workbench.showFolderViews('News Articles', 'Speakers');
    const row = workbench.viewRows('Speakers').filter({ hasText: '阮宗泽' });
    await expect.poll(() => text(row)).toContain('10 turns');
  });
});

test('in a Chinese window of VS Code for the Web, all of it is in Chinese', async () => {
  const workbench = await Workbench.open({ host: 'web', language: 'zh-cn' });
  try {
    await workbench.openSeed();
    await expect.poll(() => text(workbench.wordCount())).toBe('1,739 字 · 约 3 分钟');
    await workbench.showProblems();
    expect(await text(workbench.problems('speaker-delimiter-missing', 15))).toContain('发言人“中国国家主席习近平”');
    await workbench.showOutline();
    expect((await workbench.outline()).find(({ name }) => name === '导语')?.detail).toBe('1 段');
  } finally {
    await workbench.close();
  }
});
