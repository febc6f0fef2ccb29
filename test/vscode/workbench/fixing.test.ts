import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeToSquiggle } from './keyPresses.ts';
import { Workbench } from './workbench.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open();
  await workbench.openSeed();
  await workbench.showProblems();
});
afterAll(() => workbench.close());

/** So that VS Code has done what else it does after a key, in milliseconds. */
const pause = 500;

const problems = (rule: string, line?: number) => expect.poll(() => workbench.problems(rule, line).count());

test('the Problems panel lists the findings', async () => {
  await problems('speaker-delimiter-missing').toBe(14);
  await problems('turn-unterminated').toBe(2);
  await problems('footer-run-together').toBe(1);
  await problems('page-chrome').toBe(1);
  await problems('trailing-space').toBe(1);
});

test('a quick fix inserts the colon, and the finding goes', async () => {
  const offers = await workbench.offerQuickFixes('speaker-delimiter-missing', 15);
  await offers.filter({ hasText: 'Insert “:”' }).first().click();
  await expect.poll(() => workbench.line('习近平:中方将一如既往').count()).toBe(1);
  await problems('speaker-delimiter-missing', 15).toBe(0);
  await problems('speaker-delimiter-missing').toBe(13);
});

test('typing brings a finding and clears it', async () => {
  await workbench.goToEndOf('加快实现发展振兴。');
  await workbench.page.keyboard.press('Backspace');
  await problems('turn-unterminated', 15).toBe(1);
  await workbench.page.keyboard.type('。');
  await problems('turn-unterminated', 15).toBe(0);
});

test('the style of the article becomes the house style, in a window that reaches its files through a server too', async () => {
  const configuration = path.join(workbench.folder, 'newsmark.config.json');
  rmSync(configuration, { force: true });
  await workbench.run('Newsmark: Adopt This Article’s Style');
  await workbench.page.locator('.notification-toast', { hasText: 'are now checked' }).waitFor();
  expect(existsSync(configuration)).toBe(true);
});

test('squiggles come and go with each key, and the time they take is told', async () => {
  await workbench.goToEndOf('加快实现发展振兴。');
  const times: number[] = [];
  for (let press = 0; press < 20; press++) {
    times.push(await timeToSquiggle(workbench.page, press % 2 === 0 ? 'Backspace' : 'Control+Z'));
    await workbench.page.waitForTimeout(pause);
  }
  await problems('turn-unterminated', 15).toBe(0);
  const sorted = times.sort((a, b) => a - b).map((time) => time.toFixed(0));
  console.log(`From key press to squiggle: ${sorted[10]} ms as a rule, ${sorted[19]} ms at most (target: 150)`);
});
