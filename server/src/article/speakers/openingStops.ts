import { codesAt, isIn } from '../../text/characters.ts';
import { setInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';
import { ethnicNameLengths } from '../names/ethnicNames.ts';

/** Characters that a title never contains: they end the first clause, belong to verbs, or refer to something. */
export const stops = setInBothScripts('，,。！？；：:“”「」（）()【】《》了着过说是');
/** When somebody did something, and where people are from whom a report is about. */
const times = wordsInBothScripts(
  '前几 前天 前不 前些 昨天 昨日 昨晚 今天 今日 今早 今晚 今年 去年 明年 上周 上月 本周 本月 当天 当日 当晚 当时 那天 这天 近日 近来 最近 日前 此前 此后 随后 后来 其后 其间 期间 同时 这时 此时 不久 ' +
    '家住 住在 来自 身为 作为 正在 据说',
);
const lengthOfTime = 2;
const opensTime = codesAt(times, 0);
const opensSentence = setInBothScripts('由据被在但让把更与虽尽那');

/** What no title begins with, unless it is a name: 由松岚市长…带领的, 前几天村支书…, but 那日苏…. */
export function opensAsSentence(text: string, from: number): boolean {
  if (isIn(opensTime, text.charCodeAt(from)) && times.has(text.slice(from, from + lengthOfTime))) return true;
  return isIn(opensSentence, text.charCodeAt(from)) && ethnicNameLengths(text, from) === 0;
}
