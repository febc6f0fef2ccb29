import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, text, tryUntil, Workbench } from './workbench.ts';

const languages = [
  {
    language: 'en' as Language,
    length: '1,739 characters · 3 min',
    selected: '2,036 characters selected · 4 min',
    usual: 'Characters with punctuation',
    choice: 'Characters without punctuation',
    chosen: '1,614 characters · 3 min',
    section: '8 turns · 2 speakers · 583 characters',
    speaker: '习近平: 5 turns · 306 characters',
    date: '9 July',
  },
  {
    language: 'zh-cn' as Language,
    length: '1,739 字 · 约 3 分钟',
    selected: '已选 2,036 字 · 约 4 分钟',
    usual: '字数（计标点）',
    choice: '字数（不计标点）',
    chosen: '1,614 字 · 约 3 分钟',
    section: '8 段发言 · 2 位发言人 · 583 字',
    speaker: '习近平：5 段发言 · 306 字',
    date: '7月9日',
  },
];

describe.each(languages)('in $language', ({ language, ...expected }) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ language });
    await workbench.openSeed();
  });
  afterAll(() => workbench.close());

  async function choose(definition: string): Promise<void> {
    const choice = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: definition });
    await tryUntil(() => workbench.wordCount().click(), choice);
    await choice.click();
  }

  const shown = (on: string) => workbench.page.locator(on).allTextContents();

  test('the status bar tells how long the article is, and what is selected', async () => {
    await expect.poll(() => text(workbench.wordCount())).toBe(expected.length);
    await workbench.line('疫情以来第四次通话').click();
    await workbench.page.keyboard.press('Control+A');
    await expect.poll(() => text(workbench.wordCount())).toBe(expected.selected);
  });

  test('the definition of 字数 is chosen there, for the lenses as well', async () => {
    await workbench.line('疫情以来第四次通话').click();
    await choose(expected.choice);
    await expect.poll(() => text(workbench.wordCount())).toBe(expected.chosen);
    await expect.poll(() => shown('.codelens-decoration')).toContain(expected.section);
    expect(await shown('.codelens-decoration')).toContain(expected.speaker);
    await choose(expected.usual);
    await expect.poll(() => text(workbench.wordCount())).toBe(expected.length);
  });

  test('a lens over a speaker shows the turns', async () => {
    const lens = workbench.page.locator('.codelens-decoration a', { hasText: '阮宗泽' });
    const places = workbench.page.locator('.reference-zone-widget .monaco-list-row .referenceMatch');
    await tryUntil(() => lens.click(), places.first());
    await expect.poll(() => places.count()).toBe(5);
    await workbench.page.keyboard.press('Escape');
  });

  test('a double click on the ghost of a lost colon puts it in', async () => {
    const line = workbench.line('中方将一如既往');
    expect(await text(line)).toContain('习近平:中方');
    await workbench.showProblems();
    const problem = workbench.problems('speaker-delimiter-missing', 15);
    await problem.waitFor();
    await tryUntil(() => line.getByText(':', { exact: true }).dblclick(), problem, 'detached');
    expect(await text(line)).toContain('习近平:中方');
  });

  test('a relative date that is typed is told', async () => {
    await workbench.goToEndOf('分享');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.insertText('昨日，记者专访专家。');
    await expect.poll(() => text(workbench.line('昨日'))).toContain(`昨日${expected.date}`);
  });
});
