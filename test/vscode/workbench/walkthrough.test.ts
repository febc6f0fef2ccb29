import { afterAll, beforeAll, expect, test } from 'vitest';
import { tryUntil, Workbench } from './workbench.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => workbench.close());

/** Its first step, with the check mark of that. */
async function openWalkthrough() {
  const { page } = workbench;
  await workbench.run('Welcome: Open Walkthrough...');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Get Started with News Articles' }).click();
  const step = page.locator('.getting-started-step', { hasText: 'Open an article' });
  await step.waitFor();
  return { step, done: step.locator('.codicon-getting-started-step-checked') };
}

test('the walkthrough’s first step is done once there is an article, and its button says what is missing', async () => {
  const { step, done } = await openWalkthrough();
  const button = step.getByText('Treat as News Article');
  if (!(await button.isVisible())) await tryUntil(() => step.locator('h3').click(), button);
  await button.click();
  await workbench.page.locator('.notification-toast', { hasText: 'Open the text first' }).waitFor();
  expect(await done.count()).toBe(0);
  await workbench.openSeed();
  await (await openWalkthrough()).done.waitFor();
});
