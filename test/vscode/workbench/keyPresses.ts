import type { Page } from 'playwright-core';

/**
 * Runs in the page, which this project has no types for: from the next key on, the milliseconds until other squiggles are
 * drawn. In an object, since a promise would be waited for.
 */
const watching = `(() => {
  const squiggles = () => Array.from(
    document.querySelectorAll('.monaco-editor [class*="squiggly-"]'),
    ({ className, style }) => className + style.cssText,
  ).sort().join();
  let pressed = 0;
  let before = '';
  addEventListener('keydown', () => {
    pressed = performance.now();
    before = squiggles();
  }, { capture: true, once: true });
  const time = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (pressed === 0 || squiggles() === before) return;
      observer.disconnect();
      resolve(performance.now() - pressed);
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  return { time };
})()`;

/** Presses a key that brings a squiggle or takes one away. Returns how many milliseconds later the page shows it. */
export async function timeToSquiggle(page: Page, key: string): Promise<number> {
  const watch = await page.evaluateHandle<{ readonly time: Promise<number> }>(watching);
  await page.keyboard.press(key);
  return watch.evaluate(({ time }) => time);
}
