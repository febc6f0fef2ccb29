import { closingMarks, codeSet, isIn } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';

const longestNote = 120;
const opensBrackets = codeSet('（([【');
const brackets = closingMarks('（）', '()', '[]', '【】');

/** Notes about an interview that are not part of it: 以上是本次访谈的全部内容 · 本文根据录音整理 · 相关报道见B9版. */
const note = patternInBothScripts(
  /^(?:以上(?:就?是|为|系|内容|文字|访谈|采访|节目|观点|实录|发言)[^？?]{0,40}(?:访谈|采访|专访|对话|对谈|报道|节目|内容|观点|实录|整理|编辑|文字|发言|立场)|(?:本文|本次访谈|采访稿?|文字)(?:系|由)?(?:根据|据|由|经|未经)[^，。]{0,30}(?:整理|编辑|审阅|审定|删节)|(?:相关|更多)(?:报道|内容|访谈|视频|图片)(?:详?见|请[见看关登]|参见))/,
);
const opensNote = setInBothScripts('以本采文相更');

/** Whether a line stands in brackets from end to end, or says of a talk where it was held or taken down. */
export function isClosingNote({ text, bodyStart, bodyEnd }: ShapedLine): boolean {
  if (bodyEnd - bodyStart > longestNote) return false;
  const first = text.charCodeAt(bodyStart);
  if (isIn(opensBrackets, first)) return text.indexOf(closingOf(first), bodyStart) === bodyEnd - 1;
  return isIn(opensNote, first) && note.test(text.slice(bodyStart, bodyEnd));
}

/** The bracket that closes what another one opens. */
function closingOf(opening: number): string {
  return String.fromCharCode(brackets.get(opening) ?? 0);
}

const stamp = patternInBothScripts(
  /^[[［（(]?(?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?\s?)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]］）)]?$/,
);
const opensStamp = codeSet('0123456789[［（(');
const longestStamp = 24;

/** Whether a line is but the time at which somebody spoke: 01-24 10:00:21. */
export function isTimeAlone({ text, bodyStart, bodyEnd }: ShapedLine): boolean {
  if (bodyEnd - bodyStart > longestStamp || !isIn(opensStamp, text.charCodeAt(bodyStart))) return false;
  return stamp.test(text.slice(bodyStart, bodyEnd));
}
