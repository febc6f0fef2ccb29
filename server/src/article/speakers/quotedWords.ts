import { codeSet, isHan, isIn, isLatinOrDigit } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import { isChineseName } from '../names/chineseNames.ts';
import { splitTitledName } from '../names/titledNames.ts';

const longest = 12;
const opensQuotation = codeSet('“「');
const closing = codeSet('”」');

/** ” or 」 */
export function closesQuotation(code: number): boolean {
  return isIn(closing, code);
}

/**
 * Where a word in quotation marks that begins at `at` is closed: “海丝”号船长, “候鸟医院”院长; -1 if no word begins there or it holds
 * punctuation.
 */
export function closeOfQuotedWord(text: string, at: number): number {
  if (!isIn(opensQuotation, text.charCodeAt(at))) return -1;
  const stop = Math.min(text.length, at + longest);
  for (let close = at + 1; close < stop; close++) {
    const code = text.charCodeAt(close);
    if (isIn(closing, code)) return close > at + 1 ? close : -1;
    if (!isHan(code) && !isLatinOrDigit(code)) return -1;
  }
  return -1;
}

const viewOfOffice = 60;
/** An office and a name up to a colon, perhaps with further words in quotation marks before them. */
const person = patternInBothScripts(
  /^(?:[\p{Script=Han}、]*[“「][^“”「」，。]{1,10}[”」])*([\p{Script=Han}A-Za-z、·]{2,40})\s?[:：]/u,
);
const COMMA = 0x3001;
const ship = setInBothScripts('号轮舰艇');

/**
 * Where the word in quotation marks at `at` is closed, if it belongs to a label, because an office and a name, or after 、 a
 * name, follow up to a colon: 联圩镇“候鸟医院”院长涂腊根：, 高二学生、“小小河长”赵一诺：, “海星”号…; -1 if it does not.
 */
export function closeOfQuotedWordInLabel(text: string, at: number, from: number): number {
  const close = closeOfQuotedWord(text, at);
  if (close < 0) return -1;
  if (at === from && isIn(ship, text.charCodeAt(close + 1))) return close;
  const holder = person.exec(text.slice(close + 1, close + viewOfOffice))?.[1];
  if (holder === undefined) return -1;
  const named = text.charCodeAt(at - 1) === COMMA && isChineseName(holder);
  return named || splitTitledName(holder, 0, holder.length) > 0 ? close : -1;
}
