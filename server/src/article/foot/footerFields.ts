import { isColon, isLatinOrDigit, isSpace, skipSpace, trimEnd } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { FooterField, FooterFieldName } from '../article.ts';
import { contentSpan, type ShapedLine } from '../lines/shapedLine.ts';
import { isPersonName } from '../names/personNames.ts';
import { isEndNote, isNotice } from './footerNotices.ts';

const longestFooterLine = 300;

/** The footer fields of a line, in order; none if the line is no part of a footer. */
export function readFooterFields(line: ShapedLine): FooterField[] {
  const length = line.bodyLength;
  const text = line.text.slice(line.bodyStart, Math.min(line.bodyEnd, line.bodyStart + longestFooterLine));
  if (isEndNote(text)) return [field('end', contentSpan(line), null, [])];
  if (isNotice(text)) return [field('other', contentSpan(line), null, [])];
  if (length > longestFooterLine) return [];
  return readLabelled(line, text);
}

const labels = patternInBothScripts(
  /(?:(?:相关|文章|本文)?(?:关键词|关键字|标签|字词)|TAGS?|Tags?)\s*[:：︰﹕]|(?:责任编辑|责任主编|流程编辑|值班主编|本文责编|本文编辑|网络编辑|执行编辑|文字编辑|值班编辑|值班编委|执行主编|责编|(?:新媒体|见习|实习|网页|视觉|图片|视频|核稿)?编辑|核稿|审核|校对|编审|值班主任|审读|监制|监审|终审|[初复一二三]审(?:编辑|[一二三]校)?|三审三校|[一二三]校|编校|审签|签审|签发|拟稿|美编|版式设计|版式|版面设计|总监制|出品人|副主编|总编辑|主编|校译|剪辑|视频剪辑|海报|文案)\s*(?:[:：/／|｜丨]|(?=[ \u3000][\p{Script=Han}]))/gu,
);
const firstLabel = new RegExp(labels.source, 'u');
/** One of these follows every label. Most paragraphs have none of them near the beginning. */
const endsLabel = /[:：︰﹕/／|｜丨 \u3000]/;
/** Beyond this no label is the first. */
const longestLead = 48;
/** What may stand before the first label: a bracket, 来源：… */
const beforeLabels = patternInBothScripts(/^[（(【〔[\s*]*(?:本文)?(?:来源[:：]\s?\S{2,14}\s*)?$/);
const keywordLabel = patternInBothScripts(/^(?:(?:相关|文章|本文)?(?:关键词|关键字|标签|字词)|TAGS?|Tags?)/);
/**
 * Labels that name an editor only if names follow: 一审 is also a court of first instance, 签发 the person who issues a
 * document, and 监审 the audit of costs.
 */
const namesOnly = patternInBothScripts(
  /^(?:[初复一二三]审|三审三校|[一二三]校|监审|编校|审签|签审|签发|拟稿|版式|总监制|出品人|副主编|总编辑|主编|校译|剪辑|视频剪辑|海报|文案)/,
);

function readLabelled(line: ShapedLine, text: string): FooterField[] {
  const lead = text.slice(0, longestLead);
  if (!endsLabel.test(lead) || !firstLabel.test(lead)) return [];
  const found = findLabels(text);
  const first = found[0];
  if (!first || !beforeLabels.test(text.slice(0, first.index))) return [];
  const fields = found.map((label, index) => readField(line, text, label, found[index + 1]?.index ?? text.length));
  return namesOnly.test(first[0]) && !fields.every(namesPeople) ? [] : fields;
}

/** The field of a label and the values after it; the label after that, or the end of the line, is at `next`. */
function readField(line: ShapedLine, text: string, { 0: label, index }: RegExpExecArray, next: number): FooterField {
  const from = line.bodyStart + index;
  const valuesFrom = from + label.length;
  const end = endOfField(text, index, next, valuesFrom - line.bodyStart);
  let to = trimEnd(line.text, valuesFrom, line.bodyStart + end);
  while (to > valuesFrom && '）)】〕]'.includes(line.text.charAt(to - 1))) to--;
  const name: FooterFieldName = keywordLabel.test(label) ? 'keywords' : 'editors';
  const values = splitValues(line, skipSpace(line.text, valuesFrom, to), to, name);
  return field(name, new Span(line, from, to), new Span(line, from, labelEnd(line, valuesFrom)), values);
}

function namesPeople({ values }: FooterField): boolean {
  return values.length > 0 && values.every((value) => isPersonName(value.text));
}

/** All labels of a line, without the copy of the pattern that `matchAll` makes. */
function findLabels(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  labels.lastIndex = 0;
  for (let label = labels.exec(text); label; label = labels.exec(text)) found.push(label);
  return found;
}

const otherLabels = patternInBothScripts(/(?:来源|稿源|作者|记者|(?:投稿)?邮箱|(?:新闻)?热线|电话)\s?[:：]/);
const closingParentheses: Readonly<Record<string, string>> = { '（': '）', '(': ')' };

/**
 * A field in brackets ends with them: （編輯：王五）1140403. Any field ends before a label that is none of a footer:
 * 标签：夜市,河岸来源：松岚晚报.
 */
function endOfField(text: string, from: number, next: number, valuesFrom: number): number {
  const other = text.slice(valuesFrom, next).search(otherLabels);
  const stop = other < 0 ? next : valuesFrom + other;
  const close = closingParentheses[text.charAt(from - 1)];
  const end = close === undefined ? -1 : text.indexOf(close, from);
  return end < 0 || end > stop ? stop : end;
}

/** Where the label before the values ends, without delimiter and blanks. */
function labelEnd(line: ShapedLine, valuesFrom: number): number {
  const text = line.text;
  let to = trimEnd(text, 0, valuesFrom);
  if (isColon(text.charCodeAt(to - 1)) || '︰﹕/／|｜丨'.includes(text.charAt(to - 1))) to = trimEnd(text, 0, to - 1);
  return to;
}

function splitValues(line: ShapedLine, from: number, to: number, name: FooterFieldName): Span[] {
  const text = line.text;
  const separated = /[、，,；;]/.test(text.slice(from, to));
  const spaced = name === 'keywords' || separated;
  const values: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const cut =
      at === to ||
      '、，,；;|｜丨'.includes(text.charAt(at)) ||
      (isSpace(text.charCodeAt(at)) && (spaced || at - start > 1) && !(separated && isWithinName(text, at)));
    if (!cut) continue;
    const valueStart = skipSpace(text, start, at);
    const valueEnd = trimEnd(text, valueStart, at);
    if (valueEnd > valueStart) values.push(new Span(line, valueStart, valueEnd));
    start = at + 1;
  }
  return values;
}

/** Whether a blank stands within a name, where names are separated by something else: New York,London. */
function isWithinName(text: string, at: number): boolean {
  return isLatinOrDigit(text.charCodeAt(at - 1)) && isLatinOrDigit(text.charCodeAt(at + 1));
}

function field(name: FooterFieldName, span: Span, label: Span | null, values: readonly Span[]): FooterField {
  return { kind: 'footerField', name, span, label, values };
}
