import { describe, expect, test } from 'vitest';
import { folderWith, newsmark } from './newsmark.ts';

const article =
  '夜间门诊下周开始\n\n院长李明：可以晚上来，大家不用再请假排队了。\n数据：去年来看病的人有三万多，其中一半是上班族。';
const cwd = folderWith({ 'a.txt': article, 'a:b.txt': article });

describe('newsmark explain', () => {
  test('says what a line was read as, and why', async () => {
    const { status, stdout } = await newsmark(['explain', 'a.txt:3'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toBe(`\
a.txt:3
│ 院长李明：可以晚上来，大家不用再请假排队了。
Turn
李明 院长
turn 1 of 1 · 17 characters
Confidence 0.90: the signs add up to 0.90, and 0.50 is enough for a turn.
  +0.60 it begins with a title or organisation, a name and a delimiter
  +0.30 what follows is long enough for speech
`);
  });

  test('speaks Chinese, takes several places, with a column as check prints them', async () => {
    const { stdout } = await newsmark(['explain', '--locale', 'zh-cn', '--', 'a:b.txt:4:1', '-:1'], {
      cwd,
      input: article,
    });
    expect(stdout).toBe(`\
a:b.txt:4
│ 数据：去年来看病的人有三万多，其中一半是上班族。
段落 24 字
未将“数据”视为发言人：各项依据合计 -0.25，不足 0.50。
  +0.30 后文是完整的语句
  -0.55 冒号前的文字看不出是发言人

-:1
│ 夜间门诊下周开始
标题 8 字
1 段发言 · 1 位发言人
正文 46 字
`);
  });

  test('says what to name if nothing is named', async () => {
    expect((await newsmark(['explain'], { cwd })).stderr).toBe(
      'newsmark: Name a file and a line, as in article.txt:12.\nSee “newsmark --help”.\n',
    );
  });

  test.each([
    ['no line', 'a.txt', '“a.txt” names no line. Write it as in article.txt:12.'],
    ['line 0', 'a.txt:0', '“a.txt:0” names no line. Write it as in article.txt:12.'],
    ['a line behind the last', 'a.txt:5', 'a.txt has no line 5; its last is 4.'],
    ['a file that is not there', 'b.txt:1', 'There is no such file or folder.'],
  ])('refuses %s', async (_what, place, reason) => {
    const { status, stderr } = await newsmark(['explain', place], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });
});
