import { closingMarks, codeSet, isHan, isIn, isLatin } from '../../text/characters.ts';

const headingSigns = codeSet('|｜丨※·•▷→');
const opensHeading = codeSet('“"「『《‘\'', headingSigns);

/** Headings open with a word, a digit, a quotation or one of the signs that set off headings, not with a dash or a parenthesis. */
export function opensAsWords(text: string): boolean {
  if (isHan(text.charCodeAt(0))) return true;
  return isIn(opensHeading, text.charCodeAt(0)) || /^(?:[\p{L}\p{N}]|(?![©®™])\p{So})/u.test(text);
}

/** The signs that headings stand between, one to three of one kind at both ends (—— 不封江 ——, #不封江#), or a pair: 〈不封江〉, << 不封江 >>. */
const frameSigns = codeSet('-_—–―－~～·•＊=＝#＃/／◆◇■□●○★☆▲△▼▽|｜');
const longestFrame = 3;
const framePairs = closingMarks('〈〉', '<>', '＜＞', '**');

/** The words between the signs of a frame; all of the text if it has none. */
export function withoutFrame(text: string): string {
  const code = text.charCodeAt(0);
  const closing = framePairs.get(code) ?? (isIn(frameSigns, code) ? code : undefined);
  if (closing === undefined) return text;
  let length = 1;
  while (length < longestFrame && text.charCodeAt(length) === code) length++;
  for (let at = text.length - length; at < text.length; at++) if (text.charCodeAt(at) !== closing) return text;
  return text.slice(length, text.length - length).trim();
}

/** A symbol such as ■ or an emoji, or one of the signs above. */
const ornament = /^(?:\p{So}[\ufe0f\u200d]?|[|｜丨※·•▷→])+\s*/u;
const bar = /[|｜丨]/;
const blanksAtBar = /\s*([|｜丨])\s*/g;

/** The words after the sign that sets off a heading (■ 不封江), without blanks beside a bar (江上 | 不封江). */
export function withoutSign(text: string): string {
  const code = text.charCodeAt(0);
  const words = isHan(code) || isLatin(code) ? text : text.replace(ornament, '');
  return bar.test(words) ? words.replace(blanksAtBar, '$1') : words;
}
