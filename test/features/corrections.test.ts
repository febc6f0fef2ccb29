import { afterEach, describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { corrections } from '../../server/src/features/corrections.ts';
import { speakChinese, speakEnglish } from './language.ts';
import { readMarks } from './marks.ts';

afterEach(speakEnglish);

/** What may be said of the paragraph, with the selection between ‹ › or the cursor at |. */
function offered(paragraph: string): string[] {
  const { text, cursor, ranges } = readMarks(`夜间门诊下周开始\r\n\r\n记者来到医院。\r\n　　${paragraph}`);
  const range = ranges[0] ?? { start: cursor, end: cursor };
  return corrections(parseArticle(text), range).map(({ title, list, speaker }) => `${title} → ${list}: ${speaker}`);
}

const denied = ['“院长李明” is not a speaker → notSpeakers: 院长李明'];

describe('it may be said', () => {
  test.each([
    ['of a speaker that it is none', '院长|李明：可以晚上来，大家不用再请假排队了。', denied],
    ['at its end too', '院长李明|：可以晚上来，大家不用再请假排队了。', denied],
    ['of the words before a colon', '数|据：去年来了三万多人。', ['“数据” is a speaker → speakers: 数据']],
    ['of selected words', '‹老王😀：›我们都很高兴。', ['“老王😀” is a speaker → speakers: 老王😀']],
    ['of the selected beginning, without a blank', '‹老王： ›我们都很高兴。', ['“老王” is a speaker → speakers: 老王']],
    ['of the selected beginning, without a colon', '‹老王›我们都很高兴。', ['“老王” is a speaker → speakers: 老王']],
    [
      'of title and name without a colon',
      '策展|人王芳大家都很高兴。',
      ['“策展人王芳” is a speaker → speakers: 策展人王芳'],
    ],
    ['nothing of somebody told about', '院长|李明在会上介绍了有关情况。', []],
    ['nothing behind title and name', '策展人王芳大家|都很高兴。', []],
    ['nothing in the speech', '院长李明：可以|晚上来，大家不用再请假排队了。', []],
    ['nothing of a selected paragraph', `‹我们都很高兴${'，大家也是'.repeat(15)}。›`, []],
    ['nothing of words within a paragraph', '我们‹老王›都很高兴。', []],
    ['nothing where nobody may speak', '我们|都很高兴。', []],
  ])('%s', (_what, paragraph, actions) => {
    expect(offered(paragraph)).toEqual(actions);
  });

  test('in Chinese', () => {
    speakChinese();
    expect(offered('数|据：去年来了三万多人。')).toEqual(['“数据”是发言人 → speakers: 数据']);
  });
});
