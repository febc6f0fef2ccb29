import { closingMarks, codeSet, isColon, isDigit, isIn } from '../../text/characters.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import { colonAfterAge } from '../names/ages.ts';
import { titleLengthBefore } from '../names/titles.ts';
import { closeOfQuotedWordInLabel } from './quotedWords.ts';

const longestParenthesis = 40;
const opensNickname = patternInBothScripts(/^(?:网友|读者|听众|观众)\s?[“「"]$/);
const longestBeforeNickname = 3;
/** A3:1级能效…, where a digit stands on both sides of the colon. */
const numberedRole = /^[QA问答問]\d{1,2}$/;
/** What is passed over as a whole: 周远（松岚大学教授）, 周远【松岚大学（北区）教授】, 《松岚日报》. */
const closings = closingMarks('（）', '()', '《》', '【】');
const LENTICULAR = 0x3010;
/** What ends the first clause; a speaker holds none of them. */
const stopSigns = '，。！？；…“”「」『』【】,"?!;<';
export const stops = codeSet(stopSigns);
/** All that matters in the search for a colon. */
const punctuation = codeSet(`${stopSigns}：:︰∶（(《`);

/** The first colon that can delimit a speaker, or -1. Clauses and quotations end the search; parentheses and titles of works are passed over. */
export function findColon(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isIn(punctuation, code)) continue;
    if (isColon(code)) {
      const next = text.charCodeAt(at + 1);
      const isRatio = isDigit(next) && isDigit(text.charCodeAt(at - 1)) && !numberedRole.test(text.slice(from, at));
      return code === 0x3a && (next === 0x2f || isRatio) ? -1 : at;
    }
    const closing = at > from || code !== LENTICULAR ? closings.get(code) : undefined;
    const close = closing === undefined ? -1 : findWithin(text, closing, at, at + longestParenthesis);
    const nickname = close >= 0 || at === from ? close : endOfNickname(text, at, from, to);
    const end = nickname >= 0 ? nickname : closeOfQuotedWordInLabel(text, at, from);
    if (end >= 0) at = end;
    else if (isIn(stops, code)) return colonAfterAge(text, at);
  }
  return -1;
}

/** Where a code unit stands from `from` on and before `to`, or -1. Unlike `indexOf` it does not look through a long line. */
export function findWithin(text: string, wanted: number, from: number, to: number): number {
  for (let at = from; at < to && at < text.length; at++) if (text.charCodeAt(at) === wanted) return at;
  return -1;
}

const quotationMarks = closingMarks('“”', '「」', '""');
const opensParenthesis = codeSet('（(');

/** The closing mark of 网友“守灯人”, 晨练者“五点半”：, whose quotation marks belong to the name; -1 if there is none. */
function endOfNickname(text: string, at: number, from: number, to: number): number {
  const closing = quotationMarks.get(text.charCodeAt(at));
  if (closing === undefined) return -1;
  const close = findWithin(text, closing, at + 1, to);
  if (at <= from + longestBeforeNickname && opensNickname.test(text.slice(from, at + 1))) return close;
  const next = text.charCodeAt(close + 1);
  return close > 0 && titleLengthBefore(text, at, from) > 0 && (isColon(next) || isIn(opensParenthesis, next))
    ? close
    : -1;
}
