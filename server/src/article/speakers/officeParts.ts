import { isHan, isSpace } from '../../text/characters.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { closeOfParenthesis } from '../names/holderParentheses.ts';
import { titleLengthBefore } from '../names/titles.ts';
import { closeOfQuotedWord } from './quotedWords.ts';

const ENUMERATION_COMMA = 0x3001;
const schoolClass = patternInBothScripts(/^[（(]\d{1,2}[)）]班/);
const longestClass = 5;

/**
 * Where the quotation marks or the parenthesis at `at` are closed if an office that begins at `from` goes on after them:
 * “候鸟医院”院长, “双河长”之一、, 高二（11）班, 议员（科技界） 屈家聪. Otherwise -1.
 */
export function closeWithinOffice({ text, bodyEnd }: ShapedLine, from: number, at: number): number {
  const quoted = closeOfQuotedWord(text, at);
  if (quoted > 0) return goesOnAfter(text, quoted) ? quoted : -1;
  const close = closeOfParenthesis(text, at, bodyEnd);
  if (close < 0) return -1;
  const isClass = schoolClass.test(text.slice(at, at + longestClass));
  const isFurther = isSpace(text.charCodeAt(close + 1)) && titleLengthBefore(text, at, from) > 0;
  return isClass || isFurther ? close : -1;
}

function goesOnAfter(text: string, close: number): boolean {
  const code = text.charCodeAt(close + 1);
  return isHan(code) || code === ENUMERATION_COMMA;
}

/** Whether what opens at `at` may be an office by itself, after another: 学生、“小小河长”. */
export function mayEndOffice(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === ENUMERATION_COMMA;
}
