import { isIn } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import { testForWords } from './testForWords.ts';

/** 我 */
export const I = 0x6211;

/** Whether what stands at a place, right after a name, greets or thanks whoever listens, or leads through a talk. */
export const greets = testForWords(
  '女士们 同志们 朋友们 同学们 老师们 乡亲们 大家 各位 观众 听众 欢迎收[看听] 下面有?请 有请 请大家 请各位 请继续 继续提问 最后一[个问] 由于时间 时间关系 今天的(?:[发吹记招]|节目|访谈)[^，]{0,8}(?:到此|就到) 多谢 谢谢 感谢 你好 您好 主持人[好，,] 嗯',
  {
    pattern: '好的?[，,。]',
    opens: '好',
  },
);

const viewOfSpeech = 80;
const opensPersonal = setInBothScripts('我你您咱俺请中美俄日韩欧英法德本');
const personal = patternInBothScripts(/^(?:[我你您咱俺]|请问|[中美俄日韩欧英法德]方|本(?:人|院|所|校|公司|届))/);

/**
 * Whether the text from `from` to `to` greets, is in the first person, or addresses somebody. Looks at a bounded number
 * of characters.
 */
export function isPersonal(text: string, from: number, to: number): boolean {
  if (greets(text, from)) return true;
  const stop = Math.min(to, from + viewOfSpeech);
  for (let at = from; at < stop; at++) {
    if (isIn(opensPersonal, text.charCodeAt(at)) && personal.test(text.slice(at, Math.min(at + 3, stop)))) return true;
  }
  return false;
}
