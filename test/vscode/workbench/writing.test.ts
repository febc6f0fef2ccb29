import { afterAll, beforeAll, expect, test } from 'vitest';
import { text, Workbench } from './workbench.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open();
  await workbench.openSeed();
});
afterAll(() => workbench.close());

const suggestions = () => workbench.page.locator('.suggest-widget.visible .monaco-list-row');
const lines = (content: string) => expect.poll(() => workbench.line(content).count());

test('after a turn, Enter offers the next speaker, and Enter again still begins a line', async () => {
  const { keyboard } = workbench.page;
  await workbench.goToEndOf('均再次印证了这点。');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect.poll(async () => text(suggestions().first())).toContain('习近平:');
  await keyboard.press('ArrowDown');
  await suggestions().filter({ hasText: '习近平:' }).and(workbench.page.locator('.focused')).waitFor();
  await keyboard.press('Enter');
  await keyboard.type('对。');
  await lines('中国国家主席习近平:对。').toBe(1);
});

test('a speaker is typed as initials, a marker as its bracket', async () => {
  const { keyboard } = workbench.page;
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('rzz');
  await suggestions().filter({ hasText: '阮宗泽' }).and(workbench.page.locator('.focused')).waitFor();
  await keyboard.press('Tab');
  await keyboard.type('好。');
  await lines('研究员阮宗泽:好。').toBe(1);
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await keyboard.insertText('【');
  await keyboard.press('Control+Space');
  await suggestions().filter({ hasText: '【关键词二:】' }).click();
  await keyboard.type('信任');
  await lines('【关键词二:信任】').toBe(1);
});

test('while running text is typed, nothing pops up', async () => {
  const { keyboard } = workbench.page;
  await keyboard.press('End');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  for (const words of ['双方的', '发言人', '在会上']) await keyboard.insertText(words);
  await lines('双方的发言人在会上').toBe(1);
  expect(await suggestions().count()).toBe(0);
});
