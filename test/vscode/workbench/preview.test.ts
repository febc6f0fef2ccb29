import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { text, tryUntil, Workbench } from './workbench.ts';

let workbench: Workbench;
let preview: FrameLocator;
beforeAll(async () => {
  workbench = await Workbench.open({ viewport: { width: 1280, height: 800 } });
  await workbench.openSeed();
  preview = await workbench.openPreview();
});
afterAll(() => workbench.close());

const headline = '疫情以来第四次通话';
const position = () => text(workbench.statusItem('selection'));
const linesWith = (content: string) => expect.poll(() => workbench.line(content).count());

/** The text that begins the visible part of the preview. */
const topOfPreview = () =>
  preview.locator('article').evaluate((article) => {
    const parts: (typeof article)[] = Array.from(article.querySelectorAll('[data-line]'));
    return parts.find((part) => part.getBoundingClientRect().bottom > 0)?.textContent;
  });

test('the preview shows the article as its readers see it', async () => {
  expect(await preview.locator('article').getAttribute('lang')).toBe('zh-Hans');
  expect(await text(preview.locator('header'))).toContain('人民网 · 2020-07-10 15:03:58');
  expect(await preview.locator('h1, h2, h3').allTextContents()).toMatchObject({
    0: '疫情以来第四次通话 习近平与普京传递了哪些重要信息?',
    1: '中俄两国元首通话商谈了哪些大事?',
    2: '关键词一:支持',
    length: 16,
  });
  expect(await text(preview.locator('.turn').first())).toContain('中国国家主席习近平:中方将一如既往');
  expect(await text(preview.locator('article'))).not.toContain('分享');
});

test('it shows what is typed, and leaves alone what is not touched', async () => {
  const heading = preview.locator('h2').first();
  await heading.evaluate((element) => Object.assign(element, { untouched: true }));
  const lineOfUntouched = () =>
    heading.evaluate((element) => ('untouched' in element ? element.getAttribute('data-line') : 'another element'));
  await workbench.goToEndOf(headline);
  await workbench.page.keyboard.insertText('新');
  await expect.poll(() => text(preview.locator('h1'))).toContain('重要信息?新');
  await workbench.page.keyboard.press('Enter');
  await expect.poll(lineOfUntouched).toBe('11');
  await workbench.page.keyboard.press('Backspace');
  await expect.poll(lineOfUntouched).toBe('10');
  await workbench.page.keyboard.press('Backspace');
  await expect.poll(() => text(preview.locator('h1'))).not.toContain('新');
});

test('it scrolls with the editor, and the editor with it', async () => {
  await workbench.page.keyboard.press('Control+End');
  await expect.poll(topOfPreview).toContain('中俄之间的关系');
  await preview.locator('article').hover();
  await workbench.page.mouse.wheel(0, -10_000);
  await linesWith(headline).toBe(1);
  await workbench.page.mouse.wheel(0, 900);
  await linesWith(headline).toBe(0);
  await linesWith('【关键词三').toBe(1);
});

test('it marks what the cursor is in, and the mark stays there as lines come above', async () => {
  const marked = () => text(preview.locator('[aria-current=location]'));
  await workbench.page.keyboard.press('Control+Home');
  await workbench.goToEndOf(headline);
  await expect.poll(marked).toContain('重要信息?');
  await workbench.page.keyboard.press('Home');
  await workbench.page.keyboard.press('Enter');
  await expect.poll(() => preview.locator('h1').getAttribute('data-line')).toBe('3');
  await expect.poll(marked).toContain('重要信息?');
  await workbench.page.keyboard.press('Control+Z');
  await workbench.page.keyboard.press('ArrowDown');
  await expect.poll(marked).toBe('');
});

test('a double click goes to the line', async () => {
  await preview.locator('h3', { hasText: '关键词四' }).dblclick();
  await expect.poll(position).toBe('Ln 31, Col 1');
});

test('what an article says is no markup, and no script runs but the preview’s own', async () => {
  const hostile = '<script>hacked = 1</script><img src=x onerror="hacked = 1">';
  await workbench.page.keyboard.press('Control+Home');
  await workbench.goToEndOf(headline);
  await workbench.page.keyboard.insertText(hostile);
  await expect.poll(() => text(preview.locator('h1'))).toContain(hostile);
  expect(await preview.locator('article').locator('script, img').count()).toBe(0);
  const hacked = await preview.locator('article').evaluate((article) => {
    article.insertAdjacentHTML('beforeend', '<button onclick="hacked = 1"></button>');
    article.lastElementChild.click();
    article.lastElementChild.remove();
    const script = article.ownerDocument.createElement('script');
    script.append('hacked = 1');
    article.append(script);
    script.remove();
    return 'hacked' in globalThis;
  });
  expect(hacked).toBe(false);
});

test('alone in the window, it leads back to where one was reading', async () => {
  const { page } = workbench;
  await page.keyboard.press('Control+Shift+V');
  await preview.locator('h1').waitFor();
  await linesWith(headline).toBe(0);
  await page.locator('.editor-actions .codicon-go-to-file').click();
  await linesWith(headline).toBe(1);
});

test('it is there again after the window was loaded anew', async () => {
  const window = await Workbench.open();
  await window.openSeed();
  const heading = (await window.openPreview()).locator('h1');
  await tryUntil(
    () => heading.click(),
    window.page.locator('.editor-group-container.active .tab.active', { hasText: 'Preview' }),
  );
  await window.run('Newsmark: Toggle Preview Locking');
  const locked = window.page.locator('.tab', { hasText: '[Preview]' });
  await locked.waitFor();
  await expect.poll(() => window.page.evaluate(keepsPreview), { timeout: 60_000 }).toBe(true);
  await window.page.reload();
  const editors = window.preview().locator('.editors');
  await editors.waitFor({ timeout: 60_000 });
  expect(await text(editors)).toBe('李明浩');
  await locked.waitFor();
  await window.close();
});

/** Runs in the page: whether VS Code, which writes now and then what it keeps of a window, has written of a preview’s place. */
const keepsPreview = `(async () => {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  let kept = '';
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      kept += JSON.stringify(await settled(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return /newsmark\\.preview.*\\blocked\\W+true/s.test(kept);
})()`;
