import { codeSet, isColon, isIn } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import { announcesTalk } from '../turns/announcements.ts';
import { isClosingNote, isTimeAlone } from '../turns/talkNotes.ts';
import { asks, type ShapedLine } from './shapedLine.ts';

/** How a line ends and how long it is, as bits to save memory: a long article keeps this for each of its lines. */
export const ending = {
  sentence: 1 << 0,
  asks: 1 << 1,
  introduces: 1 << 2,
  long: 1 << 3,
  brief: 1 << 4,
  tiny: 1 << 5,
  announcesTalk: 1 << 6,
  closingNote: 1 << 7,
  timeAlone: 1 << 8,
  curt: 1 << 9,
} as const;

const longestHeadingWithoutStop = 40;
const longestBrief = 8;
const longestCurt = 19;
const longestTiny = 3;
const sentenceEnds = codeSet('。！!;；…⋯—”"’」』)）】：:︰，,、.');

/** Reads how a line ends and how long it is, as bits of `ending`. Looks at its end only. */
export function readEnding(line: ShapedLine): number {
  const { text, bodyStart, bodyEnd } = line;
  const length = bodyEnd - bodyStart;
  const last = text.charCodeAt(bodyEnd - 1);
  return (
    (isIn(sentenceEnds, last) ? ending.sentence : 0) |
    (asks(line) || asksAndThanks(text, bodyEnd) ? ending.asks : 0) |
    (isColon(last) ? ending.introduces : 0) |
    (length > longestHeadingWithoutStop ? ending.long : 0) |
    (length <= longestBrief ? ending.brief : 0) |
    (length <= longestCurt ? ending.curt : 0) |
    (length <= longestTiny ? ending.tiny : 0) |
    (announcesTalk(line) ? ending.announcesTalk : 0) |
    (isClosingNote(line) ? ending.closingNote : 0) |
    (isTimeAlone(line) ? ending.timeAlone : 0)
  );
}

const thanks = patternInBothScripts(/[？?]\s?[谢多]谢[^，。？！]{0,5}[。！!]?$/);
const longestThanks = 12;
const thank = setInBothScripts('谢');

/** …，中方有何评论？谢谢。 */
function asksAndThanks(text: string, end: number): boolean {
  for (let at = end - 1; at > end - longestThanks; at--) {
    if (isIn(thank, text.charCodeAt(at))) return thanks.test(text.slice(at - longestThanks, end));
  }
  return false;
}
