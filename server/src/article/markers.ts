import { codeSet, isColon, isHan, isIn, isSpace, skipSpace, trimEnd } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import { type Numeral, opensNumeral, readNumeral } from '../text/numerals.ts';
import { patternInBothScripts } from '../text/scripts.ts';
import type { Marker, Ordinal } from './article.ts';
import { bodySpan, type ShapedLine } from './shapedLine.ts';

/** A line that may be a marker, by its form alone, with the parts that its node would have. */
export interface MarkerForm extends Omit<Marker, 'kind' | 'line' | 'blocks'> {
  /** In 【】, or a bare label and ordinal. */
  readonly bracketed: boolean;
  /** The label's text, and what tells the markers of its run apart: the ordinal, or the title where there is none. */
  readonly labelText: string | null;
  readonly runKey: string | null;
  /** Nothing follows on the line. */
  readonly alone: boolean;
  /** In [ ], which is used for many other things. */
  readonly square: boolean;
  /** Where the paragraph that follows on the same line begins; the line's end if none does. */
  readonly textStart: number;
}

type OrdinalForm = Ordinal & Pick<Numeral, 'style'>;

/** The brackets that markers stand in: the closing one by the opening one. */
export const markerBrackets: Readonly<Record<string, string>> = {
  '【': '】',
  '〖': '〗',
  '[': ']',
  '［': '］',
  '〔': '〕',
  '﹝': '﹞',
};
const bracketStarts = codeSet(Object.keys(markerBrackets).join(''));
const quotationEnds = codeSet('”」"');
const longestTitle = 60;
const longestHead = 30;

/** Agency tags, credits, column furniture and notes in brackets that open a paragraph and are no head of a section. */
const notHeads = patternInBothScripts(
  /报道|報道|報導|讯$|电$|记者|撰文|文[／/︱|｜:：]|图[／/：:]|编辑|责编|作者|译者|摄影|来源|纠错|打印|收藏|返回|关闭|大 ?中 ?小|点击|详细|更多|图集|图片|视频|網址|^按|^编者按|^摘要|^导读|^導讀|^字体|^字號|^字号|^大$|^中$|^小$|^\d+$|^https?:|^注|^!|时报】|^作者|简介|编号|版权|转载|原标题|^原创/,
);

/** Reads a bracketed head at the start of a line, alone or with text after it; null if there is none. */
export function readBracketedMarker(line: ShapedLine): MarkerForm | null {
  const text = line.text;
  if (!isIn(bracketStarts, text.charCodeAt(line.bodyStart))) return null;
  const close = markerBrackets[text.charAt(line.bodyStart)] ?? '';
  const stop = Math.min(line.bodyEnd, line.bodyStart + longestTitle + 1);
  let end = line.bodyStart + 1;
  while (end < stop && text.charAt(end) !== close) end++;
  if (end >= stop) return readUnclosed(line);
  if (text.charAt(end + 1) === '(' || text.charAt(end + 1) === ':') return null;
  const inside = text.slice(line.bodyStart + 1, end);
  if (notHeads.test(inside.trim())) return null;
  let textStart = end + 1;
  while (text.charAt(textStart) === '*') textStart++;
  textStart = skipSpace(text, textStart, line.bodyEnd);
  const { label, labelText, runKey, ordinal, delimiter, title } = readParts(line, line.bodyStart + 1, end);
  return {
    bracketed: true,
    span: new Span(line, line.bodyStart, end + 1),
    opening: new Span(line, line.bodyStart, line.bodyStart + 1),
    closing: new Span(line, end, end + 1),
    label,
    labelText,
    runKey,
    ordinal,
    delimiter,
    title,
    alone: textStart >= line.bodyEnd,
    square: close === ']' || close === '］',
    textStart,
  };
}

/** 【关键词一：支持 alone on a short line: the closing bracket was lost. */
function readUnclosed(line: ShapedLine): MarkerForm | null {
  const text = line.text;
  if (text.charAt(line.bodyStart) !== '【' || line.bodyEnd - line.bodyStart > 30) return null;
  const inside = text.slice(line.bodyStart + 1, line.bodyEnd);
  if (inside.includes('】') || /[，。；]/.test(inside) || notHeads.test(inside)) return null;
  return {
    bracketed: true,
    span: bodySpan(line),
    opening: new Span(line, line.bodyStart, line.bodyStart + 1),
    closing: null,
    ...readParts(line, line.bodyStart + 1, line.bodyEnd),
    alone: true,
    square: false,
    textStart: line.bodyEnd,
  };
}

type Parts = Pick<MarkerForm, 'label' | 'labelText' | 'runKey' | 'ordinal' | 'delimiter' | 'title'>;

/** Label, ordinal, delimiter and title between the brackets. Frequent forms are spelt out, not spread: V8 copies spread parts slowly. */
function readParts(line: ShapedLine, from: number, to: number): Parts {
  const { text } = line;
  const start = skipSpace(text, from, to);
  const end = trimEnd(text, start, to);
  const numbered = readLabelAndOrdinal(line, start, end);
  if (!numbered)
    return {
      label: null,
      labelText: null,
      runKey: null,
      ordinal: null,
      delimiter: null,
      title: spanIn(line, start, end),
    };
  const { label, labelText, runKey, ordinal } = numbered;
  const { delimiter, title } = readDelimiterAndTitle(line, ordinal.span.end, end);
  return { label, labelText, runKey, ordinal, delimiter, title };
}

interface LabelAndOrdinal {
  readonly label: Span;
  readonly labelText: string;
  readonly runKey: string;
  readonly ordinal: OrdinalForm;
}

const longestLabel = 6;
const ordinalPrefixes = '第之其(（';
const ordinalStarts = codeSet(ordinalPrefixes);

/** A short Han word and an ordinal right after it: 关键词一, 问题 1, 焦点①, 看点之二. */
function readLabelAndOrdinal(line: ShapedLine, start: number, end: number): LabelAndOrdinal | null {
  const { text } = line;
  for (let at = start; at < end && at - start <= longestLabel; at++) {
    const code = text.charCodeAt(at);
    const ordinal = at > start && mayOpenOrdinal(code) ? readOrdinal(line, at, end) : null;
    if (ordinal) {
      const label = new Span(line, start, at);
      return { label, labelText: label.text, runKey: String(ordinal.value), ordinal };
    }
    if (!isHan(code)) return null;
  }
  return null;
}

function mayOpenOrdinal(code: number): boolean {
  return isIn(ordinalStarts, code) || opensNumeral(code) || isSpace(code);
}

/** An ordinal that ends where a delimiter, a blank, a bracket or the end follows. */
function readOrdinal(line: ShapedLine, from: number, end: number): OrdinalForm | null {
  const { text } = line;
  let at = skipSpace(text, from, end);
  if (!isIn(ordinalStarts, text.charCodeAt(at)) && !opensNumeral(text.charCodeAt(at))) return null;
  if (ordinalPrefixes.includes(text.charAt(at)) && at < end) at++;
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.end > end || numeral.value > 99) return null;
  let after = numeral.end;
  if (')）'.includes(text.charAt(after)) && after < end) after++;
  const next = text.charAt(after);
  if (after < end && !isSpace(text.charCodeAt(after)) && !isDelimiter(next) && numeral.style !== 'circled') return null;
  return { span: new Span(line, at, numeral.end), value: numeral.value, style: numeral.style };
}

function isDelimiter(character: string): boolean {
  return character !== '' && (isColon(character.charCodeAt(0)) || '、，,.．。-—–·|｜】'.includes(character));
}

function readDelimiterAndTitle(line: ShapedLine, from: number, end: number): Pick<Parts, 'delimiter' | 'title'> {
  const { text } = line;
  let at = from;
  if (')）'.includes(text.charAt(at)) && at < end) at++;
  const delimiterStart = skipSpace(text, at, end);
  let delimiterEnd = delimiterStart;
  while (delimiterEnd < end && isDelimiter(text.charAt(delimiterEnd)) && delimiterEnd - delimiterStart < 2)
    delimiterEnd++;
  const titleStart = skipSpace(text, delimiterEnd, end);
  return { delimiter: spanIn(line, delimiterStart, delimiterEnd), title: spanIn(line, titleStart, end) };
}

function spanIn(line: ShapedLine, start: number, end: number): Span | null {
  return start < end ? new Span(line, start, end) : null;
}

/** Words that are followed by a numeral and are no labels of a run: 第一, 图1, 北京10… */
const notLabels = patternInBothScripts(
  /^(?:第|图|表|附|共|约|近|超|达|每|同|统|十|百|千|万|在|于|至|到|从|自|有|和|与|以|年|月|日|周|星期|礼拜|下午|上午|晚上|凌晨|早上|注|之|其|问|答|记者|网友)$/,
);

/**
 * Reads a bare label and ordinal at the start of a line: 问题一：…, 疑點1 …, 探索一. Whether the label returns with another
 * ordinal, which makes it one, is for the article to say. The title ends with the line, or with its first sentence if text follows.
 */
export function readBareMarker(line: ShapedLine): MarkerForm | null {
  const text = line.text;
  const numbered = readLabelAndOrdinal(line, line.bodyStart, Math.min(line.bodyEnd, line.bodyStart + 16));
  if (!numbered) return readLabelAndTitle(line);
  if (notLabels.test(numbered.labelText)) return null;
  const sentence = firstSentence(
    text,
    numbered.ordinal.span.end,
    Math.min(line.bodyEnd, numbered.ordinal.span.end + 80),
  );
  const inline = sentence < line.bodyEnd && line.level === 0 && !line.bold;
  if (inline && isComma(text.charCodeAt(numbered.ordinal.span.end))) return null;
  const { label, labelText, runKey, ordinal } = numbered;
  const { delimiter, title } = readDelimiterAndTitle(line, ordinal.span.end, inline ? sentence : line.bodyEnd);
  return {
    bracketed: false,
    span: new Span(line, line.bodyStart, inline ? sentence : line.bodyEnd),
    opening: null,
    closing: null,
    label,
    labelText,
    runKey,
    ordinal,
    delimiter,
    title,
    alone: !inline,
    square: false,
    textStart: inline ? skipSpace(text, sentence, line.bodyEnd) : line.bodyEnd,
  };
}

/** 以下例四，…: a sentence that speaks of its fourth example. */
function isComma(code: number): boolean {
  return code === 0xff0c || code === 0x2c;
}

/** 关键词 “汗味” alone on its line: a label and a title in quotation marks. The label has to return with another title. */
function readLabelAndTitle(line: ShapedLine): MarkerForm | null {
  const { text, bodyStart, bodyEnd } = line;
  if (bodyEnd - bodyStart > longestHead || !isIn(quotationEnds, text.charCodeAt(bodyEnd - 1))) return null;
  const match = /^(\p{Script=Han}{2,4})([\s\u3000]+|[:：])(?=[“「"][^“”「」"]+[”」"]$)/u.exec(
    text.slice(bodyStart, bodyEnd),
  );
  if (!match?.[1] || !match[2]) return null;
  const labelEnd = bodyStart + match[1].length;
  const titleStart = bodyStart + match[0].length;
  return {
    bracketed: false,
    span: bodySpan(line),
    opening: null,
    closing: null,
    label: new Span(line, bodyStart, labelEnd),
    labelText: match[1],
    runKey: text.slice(titleStart, bodyEnd),
    ordinal: null,
    delimiter: match[2].trim() === '' ? null : new Span(line, labelEnd, titleStart),
    title: new Span(line, titleStart, bodyEnd),
    alone: true,
    square: false,
    textStart: bodyEnd,
  };
}

function firstSentence(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if ('。！？'.includes(text.charAt(at))) return at + 1;
  return to;
}
