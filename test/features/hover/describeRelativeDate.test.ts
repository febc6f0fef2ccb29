import { afterEach, describe, expect, test } from 'vitest';
import { speakChinese, speakEnglish } from '../language.ts';
import { readMarks } from '../marks.ts';
import { chinese, hoverAt, textOf } from './hovers.ts';

afterEach(speakEnglish);

describe('a hover on a relative date says which day it is', () => {
  const head = '开始了\n来源：新华社\n2020-07-10\n\n';
  test.each([
    ['in the lead', '市民‹昨|日›很高兴。', ['昨日 2020年7月9日星期四', '按稿件日期 2020-07-10 推算。']],
    [
      'in a turn',
      '来了。\n\n记者：‹去年|12月›呢？\n\n李明：没有。',
      ['去年12月 2019年12月', '按稿件日期 2020-07-10 推算。'],
    ],
    [
      'in the rest of a speech',
      '来了。\n\n记者：何时？\n\n李明：下周。\n\n‹今|年›。\n\n记者：好。',
      ['今年 2020年', '按稿件日期 2020-07-10 推算。'],
    ],
    ['in a caption', '来了。\n\n图为‹8|日›的门诊大厅。', ['8日 2020年7月8日星期三', '按稿件日期 2020-07-10 推算。']],
  ])('%s', (_where, text, rows) => {
    speakChinese();
    const shown = hoverAt(head + text, chinese);
    expect(textOf(shown)).toEqual(rows);
    expect(shown?.range).toEqual(readMarks(head + text).ranges[0]);
  });
});
