// Takes the pictures of the documentation; runs only when they are to be renewed (see vitest.config.ts).
import path from 'node:path';
import { afterEach, describe, test } from 'vitest';
import { type Language, Workbench } from './workbench.ts';

const folder = path.resolve(import.meta.dirname, '../../../docs/images');
const viewport = { width: 1280, height: 800 };
const looks = (['en', 'zh-cn'] satisfies Language[]).flatMap((language) => [
  { language, colorScheme: 'light' as const },
  { language, colorScheme: 'dark' as const },
]);

describe.each(looks)('in $language, $colorScheme', ({ language, colorScheme }) => {
  let workbench: Workbench;
  afterEach(() => workbench.close());

  test('the outline, with a hover', async () => {
    workbench = await open();
    await workbench.showOutline();
    await widenSideBar(160);
    await workbench.hover('关键词二');
    await picture('outline');
  });

  test('the findings, with the fixes for one', async () => {
    workbench = await open();
    await workbench.showProblems();
    await workbench.offerQuickFixes('speaker-delimiter-missing', 15);
    await picture('findings');
  });

  test('hints and lenses, with the length of the article', async () => {
    workbench = await open();
    await workbench.goToEndOf('分享');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.insertText('  昨日,本网记者在北京采访。');
    await workbench.page.keyboard.press('ArrowUp');
    await workbench.page.locator('.codelens-decoration').first().waitFor();
    await workbench.wordCount().hover();
    await workbench.page.locator('.monaco-hover:visible table').waitFor();
    await picture('reading');
  });

  test('the preview beside the article', async () => {
    workbench = await open();
    await workbench.openPreview();
    await workbench.page.keyboard.press('Control+B');
    await workbench.line('疫情以来第四次通话').click();
    await picture('preview');
  });

  test('who speaks in the folder', async () => {
    const [container, view] = language === 'en' ? ['News Articles', 'Speakers'] : ['新闻稿件', '发言人'];
    workbench = await open();
    await workbench.showFolderViews(container, view);
    await widenSideBar(160);
    await workbench.expand(view, '阮宗泽');
    await workbench.expand(view, '疫情以来第四次通话');
    await workbench.viewRows(view).filter({ hasText: '涉港问题' }).click();
    await picture('speakers');
  });

  test('a speaker, found by pinyin', async () => {
    workbench = await open();
    const { keyboard } = workbench.page;
    await workbench.goToEndOf('均再次印证了这点。');
    for (const key of ['Enter', 'Escape', 'Enter', 'Escape']) await keyboard.press(key);
    await keyboard.type('rzz');
    await workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: '阮宗泽' }).first().waitFor();
    await keyboard.press('Control+Space');
    await workbench.page.locator('.suggest-details:visible').waitFor();
    await picture('writing');
  });

  async function open(): Promise<Workbench> {
    const opened = await Workbench.open({ language, colorScheme, viewport });
    await opened.openSeed();
    return opened;
  }

  async function widenSideBar(pixels: number): Promise<void> {
    const box = await workbench.page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('the side bar is not shown');
    const edge = box.x + box.width;
    await workbench.page.mouse.move(edge, viewport.height / 2);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(edge + pixels, viewport.height / 2, { steps: 5 });
    await workbench.page.mouse.up();
  }

  async function picture(scene: string): Promise<void> {
    // Long enough for animations and for hovers of the interface itself to go.
    await workbench.page.waitForTimeout(1000);
    await workbench.page.screenshot({ path: path.join(folder, `${scene}.${language}.${colorScheme}.png`) });
  }
});
