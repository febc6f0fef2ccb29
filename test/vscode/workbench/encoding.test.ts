import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { legacyBytes } from '../../workspace/index/legacyBytes.ts';
import { type Host, text, Workbench } from './workbench.ts';

const article =
  '春季书市开幕\n来源：新华社\n2020年7月10日 15:03\n\n　　记者：市民如何前往？\n\n　　张三：走路就能到。\n';
const traditional =
  '春季書市開幕\n來源：中央社\n2020年7月10日 15:03\n\n　　記者：市民如何前往？\n\n　　張三：走路就能到。\n';

describe.each<Host>(['node', 'web'])('garbled articles (%s)', (host) => {
  let workbench: Workbench;
  beforeAll(async () => {
    const files = { 'gbk.txt': legacyBytes('gb18030', article), 'big5.news': legacyBytes('big5', traditional) };
    workbench = await Workbench.open({ host, language: 'zh-cn', files });
  });
  afterAll(() => workbench.close());

  const encoding = () => text(workbench.page.locator('[id="status.editor.encoding"]'));

  test('a text in GBK is recognised, opened in its encoding, and is an article then', async () => {
    await workbench.openFile('gbk.txt');
    const notification = workbench.notification('“gbk.txt”打开时所用的编码不对');
    await notification.getByRole('button', { name: '用 GB 18030 (GBK) 重新打开' }).click();
    await workbench.line('记者：市民如何前往？').waitFor();
    expect(await encoding()).toBe('GB18030');
    await expect.poll(() => text(workbench.statusItem('mode'))).toContain('新闻稿件');
  });

  test('so is an article in Big5, which keeps its encoding when it is saved', async () => {
    await workbench.openFile('big5.news');
    await workbench.notification('“big5.news”').getByRole('button', { name: '用 Big5 重新打开' }).click();
    await workbench.goToEndOf('張三：走路就能到。');
    await workbench.page.keyboard.insertText('謝謝。');
    await workbench.page.keyboard.press('Control+S');
    const saved = legacyBytes('big5', traditional.replace('能到。', '能到。謝謝。'));
    await expect
      .poll(() => fs.readFileSync(path.join(workbench.folder, 'big5.news'), 'hex'))
      .toBe(Buffer.from(saved).toString('hex'));
  });
});
