import { afterAll, beforeAll, expect, test } from 'vitest';
import { text, tryUntil, Workbench } from './workbench.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open();
});
afterAll(() => workbench.close());

test('the seed, opened from the explorer, is taken for a news article and checked', async () => {
  const first = await workbench.openSeed();
  expect(await text(workbench.statusItem('mode'))).toBe('News Article');
  await workbench.closeEditor();
  const again = await workbench.openSeed();
  console.log(
    `From opening the seed to its first finding: ${first.toFixed(0)} ms in a window just opened, ${again.toFixed(0)} ms once the server runs`,
  );
});

test('the Outline is the article’s table of contents', async () => {
  await workbench.showOutline();
  const rows = await workbench.outline();
  expect(rows.map(({ level, name }) => `${'  '.repeat(level - 1)}${name}`).join('\n')).toMatchInlineSnapshot(`
    "疫情以来第四次通话 习近平与普京传递了哪些重要信息?
      Lead
      中俄两国元首通话商谈了哪些大事?
        关键词一:支持
          习近平
          普京
        关键词二:反对
          习近平
          普京
        关键词三:战略
          习近平
          普京
        关键词四:合作
          习近平
        关键词五:协调
          习近平
      这次通话传递了哪些重要信息?
        展示了中俄双方高度信任的关系
          阮宗泽
          苏晓辉
        体现了中俄关系的高水平和特殊性
          阮宗泽
        反映了中俄双方相互尊重、反对外来干涉
          阮宗泽
      两国元首密切交流对中俄未来发展有何影响?
        诠释了新时代中俄战略协作伙伴关系丰富的内涵
          阮宗泽
        有利于更加稳定双边关系、维护全球战略稳定
          苏晓辉
        有利于加强中俄双方的战略互信
          阮宗泽
        有利于两国联合抗击疫情、打赢防控阻击战
          苏晓辉
      关键词 / 责任编辑"
  `);
  expect(rows[0]?.detail).toBe('人民网 · 2020-07-10');
  expect(rows.at(-1)?.detail).toBe('习近平, 普京 · 李明浩');
});

test('clicking an outline row moves the editor there', async () => {
  const there = workbench.statusItem('selection').filter({ hasText: 'Ln 25, Col 3' });
  await tryUntil(() => workbench.clickOutline('关键词三:战略'), there);
});

test('resting on a marker shows its place among the keywords', async () => {
  const hover = await workbench.hover('关键词二');
  expect(hover).toContain('2/5');
  expect(hover).toContain('习近平, 普京');
});
