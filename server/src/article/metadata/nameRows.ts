import { isLatin, isSpace, skipSpace } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { Byline } from '../article.ts';
import { contentSpan, type ShapedLine } from '../lines/shapedLine.ts';
import { isChineseName } from '../names/chineseNames.ts';

const longestRow = 60;
const lengthOfFullName = 3;

/** 王小明 李大伟: nothing but full names in a row, or one of three characters. Null for other lines; many a word may look like a name. */
export function readNameRow(line: ShapedLine): Byline | null {
  if (line.bodyLength > longestRow || line.text.charAt(line.bodyEnd - 1) === '。') return null;
  const names = splitNames(line, line.bodyStart, line.bodyEnd);
  const [only] = names;
  const isRow = names.length > 1 || only?.text.length === lengthOfFullName;
  return isRow && names.every(isChinesePerson) ? bylineOf(line, names) : null;
}

/** 安徽省, 江山市 */
const place = patternInBothScripts(/[省市县区镇乡]$/);

function isChinesePerson({ text }: Span): boolean {
  return isChineseName(text) && !place.test(text);
}

/** The byline that is all of a line. */
export function bylineOf(line: ShapedLine, names: readonly Span[]): Byline {
  return { kind: 'byline', span: contentSpan(line), names };
}

/** Names in a row, separated by blanks, 、 ， , ； or |. A name of two characters may be set apart: 蔡 川. */
export function splitNames(line: ShapedLine, from: number, to: number): Span[] {
  const text = line.text;
  const names: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const blank = at < to && isSpace(text.charCodeAt(at));
    if (at < to && !blank && !'、，,；;|｜丨）)】]〕/／∕'.includes(text.charAt(at))) continue;
    if (blank && (isSetApart(text, start, at, to) || isWithinLatinName(text, at))) continue;
    if (at > start) names.push(new Span(line, start, at));
    start = at + 1;
  }
  return names;
}

/** Whether a blank parts two words of a foreign name: John Smith. */
function isWithinLatinName(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1));
}

/** Whether a blank parts the two characters of one name. */
function isSetApart(text: string, start: number, at: number, to: number): boolean {
  if (at - start !== 1) return false;
  const next = skipSpace(text, at, to);
  return (
    next < to && (next + 1 >= to || isSpace(text.charCodeAt(next + 1)) || '、，,；;）)'.includes(text.charAt(next + 1)))
  );
}
