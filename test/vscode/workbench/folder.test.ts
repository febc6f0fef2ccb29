import { afterEach, describe, expect, test } from 'vitest';
import { type Language, text, tryUntil, Workbench } from './workbench.ts';

const names = {
  en: {
    container: 'News Articles',
    speakers: 'Speakers',
    keywords: 'Keywords',
    turns: '5 turns',
    noMatch: 'No speaker matches',
  },
  'zh-cn': {
    container: '新闻稿件',
    speakers: '发言人',
    keywords: '关键词',
    turns: '5 段发言',
    noMatch: '没有符合筛选条件',
  },
} as const;

describe.each(['en', 'zh-cn'] satisfies Language[])('the folder in %s', (language) => {
  let workbench: Workbench;
  const name = names[language];
  afterEach(() => workbench.close());

  test('shows who speaks, in which articles, and leads to what is said', async () => {
    workbench = await Workbench.open({ language });
    await workbench.openSeed();
    await workbench.showFolderViews(name.container, name.speakers);
    await workbench.viewRows(name.speakers).filter({ hasText: '阮宗泽' }).waitFor();
    // By turns, and those with as many by pinyin: R before X.
    expect(await text(workbench.viewRows(name.speakers).first())).toContain('阮宗泽');
    expect(await text(workbench.viewRows(name.speakers).nth(1))).toContain('习近平');
    expect(await text(workbench.viewRows(name.speakers).filter({ hasText: '阮宗泽' }))).toContain(name.turns);
    await workbench.expand(name.speakers, '阮宗泽');
    await workbench.expand(name.speakers, '疫情以来第四次通话');
    const turn = workbench.viewRows(name.speakers).filter({ hasText: '涉港问题' });
    await tryUntil(() => turn.click(), workbench.statusItem('selection').filter({ hasText: '49' }));
    await workbench.viewRows(name.keywords).filter({ hasText: '协调' }).waitFor();
  });

  test('is filtered by pinyin while one types', async () => {
    workbench = await Workbench.open({ language });
    await workbench.openSeed();
    await workbench.showFolderViews(name.container, name.speakers);
    const filter = workbench.page.locator('.pane', { hasText: name.speakers }).locator('.codicon-filter').first();
    await tryUntil(async () => {
      await workbench.viewRows(name.speakers).first().hover();
      await filter.click();
    }, workbench.page.locator('.quick-input-widget input[type=text]'));
    await workbench.page.keyboard.type('sxh');
    await expect.poll(() => workbench.viewRows(name.speakers).count()).toBe(1);
    expect(await text(workbench.viewRows(name.speakers))).toContain('苏晓辉');
    await workbench.page.keyboard.type('x');
    await workbench.page.locator('.pane', { hasText: name.noMatch }).waitFor();
    await workbench.page.keyboard.press('Escape');
    await expect.poll(() => workbench.viewRows(name.speakers).count()).toBe(4);
  });

  test('is searched for symbols by initials', async () => {
    workbench = await Workbench.open({ language });
    await workbench.openSeed();
    await workbench.page.keyboard.press('Control+T');
    const first = workbench.page.locator('.quick-input-list .monaco-list-row').first();
    await expect
      .poll(async () => {
        await workbench.page.keyboard.press('Control+A');
        await workbench.page.keyboard.type('#rzz');
        await workbench.page.waitForTimeout(1500);
        return text(first);
      })
      .toContain('阮宗泽 (ruanzongze)');
    await workbench.page.keyboard.press('Enter');
    await workbench.statusItem('selection').filter({ hasText: '43' }).waitFor();
  });
});
