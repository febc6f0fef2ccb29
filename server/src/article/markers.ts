import { codeSet, isColon, isHan, isIn, isSpace, skipSpace, trimEnd } from '../text/characters.ts';
import { opensNumeral, readNumeral } from '../text/numerals.ts';
import { patternInBothScripts } from '../text/scripts.ts';
import type { ShapedLine } from './shapedLine.ts';

/** Where the parts of a marker stand, UTF-16 offsets in its line; both -1 where there is no such part. */
interface Parts {
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly ordinalStart: number;
  readonly ordinalEnd: number;
  readonly value: number;
  readonly delimiterStart: number;
  readonly delimiterEnd: number;
  readonly titleStart: number;
  readonly titleEnd: number;
}

/** A line that may be a marker, by its form alone. Offsets are UTF-16 code units in the line. */
export class MarkerForm implements Parts {
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly ordinalStart: number;
  readonly ordinalEnd: number;
  readonly value: number;
  readonly delimiterStart: number;
  readonly delimiterEnd: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** Where the marker ends, closing bracket included. */
  readonly end: number;
  /** Where the paragraph that follows on the same line begins; the line's end if none does. */
  readonly textStart: number;
  readonly #line: ShapedLine;

  constructor(line: ShapedLine, parts: Parts, end: number, textStart: number) {
    this.#line = line;
    this.labelStart = parts.labelStart;
    this.labelEnd = parts.labelEnd;
    this.ordinalStart = parts.ordinalStart;
    this.ordinalEnd = parts.ordinalEnd;
    this.value = parts.value;
    this.delimiterStart = parts.delimiterStart;
    this.delimiterEnd = parts.delimiterEnd;
    this.titleStart = parts.titleStart;
    this.titleEnd = parts.titleEnd;
    this.end = end;
    this.textStart = textStart;
  }

  get start(): number {
    return this.#line.bodyStart;
  }

  /** In 【】 or the like; otherwise a bare label and ordinal. */
  get bracketed(): boolean {
    return this.#closing !== undefined;
  }

  /** In [ ], which is used for many other things. */
  get square(): boolean {
    return this.#closing === ']' || this.#closing === '］';
  }

  /** The closing bracket is there. */
  get closed(): boolean {
    return this.#closing === this.#line.text.charAt(this.end - 1);
  }

  get #closing(): string | undefined {
    return markerBrackets[this.#line.text.charAt(this.start)];
  }

  /** Nothing follows on the line. */
  get alone(): boolean {
    return this.textStart >= this.#line.bodyEnd;
  }

  /** The label's text, if there is one. */
  get label(): string | null {
    return this.labelStart < 0 ? null : this.#line.text.slice(this.labelStart, this.labelEnd);
  }

  /** What tells the markers of a run apart: the ordinal, or the title where there is none. */
  get runKey(): string | null {
    if (this.labelStart < 0) return null;
    return this.ordinalStart < 0 ? this.#line.text.slice(this.titleStart, this.titleEnd) : String(this.value);
  }
}

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
const longestSentence = 80;

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
  return new MarkerForm(line, readParts(text, line.bodyStart + 1, end), end + 1, textStart);
}

/** 【关键词一：支持 alone on a short line: the closing bracket was lost. */
function readUnclosed(line: ShapedLine): MarkerForm | null {
  const text = line.text;
  if (text.charAt(line.bodyStart) !== '【' || line.bodyEnd - line.bodyStart > 30) return null;
  const inside = text.slice(line.bodyStart + 1, line.bodyEnd);
  if (inside.includes('】') || /[，。；]/.test(inside) || notHeads.test(inside)) return null;
  return new MarkerForm(line, readParts(text, line.bodyStart + 1, line.bodyEnd), line.bodyEnd, line.bodyEnd);
}

/** Label, ordinal, delimiter and title between the brackets. */
function readParts(text: string, from: number, to: number): Parts {
  const start = skipSpace(text, from, to);
  const end = trimEnd(text, start, to);
  const numbered = readLabelAndOrdinal(text, start, end);
  if (numbered) return withTitle(text, numbered, end);
  const titleStart = start < end ? start : -1;
  return { ...noParts, titleStart, titleEnd: start < end ? end : -1 };
}

const noParts: Parts = {
  labelStart: -1,
  labelEnd: -1,
  ordinalStart: -1,
  ordinalEnd: -1,
  value: 0,
  delimiterStart: -1,
  delimiterEnd: -1,
  titleStart: -1,
  titleEnd: -1,
};

type LabelAndOrdinal = Pick<Parts, 'labelStart' | 'labelEnd' | 'ordinalStart' | 'ordinalEnd' | 'value'>;

const longestLabel = 6;
const ordinalPrefixes = '第之其(（';
const ordinalStarts = codeSet(ordinalPrefixes);

/** A short Han word and an ordinal right after it: 关键词一, 问题 1, 焦点①, 看点之二. */
function readLabelAndOrdinal(text: string, start: number, end: number): LabelAndOrdinal | null {
  for (let at = start; at < end && at - start <= longestLabel; at++) {
    const code = text.charCodeAt(at);
    const ordinal = at > start && mayOpenOrdinal(code) ? readOrdinal(text, at, end) : null;
    if (ordinal) {
      const { ordinalStart, ordinalEnd, value } = ordinal;
      return { labelStart: start, labelEnd: at, ordinalStart, ordinalEnd, value };
    }
    if (!isHan(code)) return null;
  }
  return null;
}

function mayOpenOrdinal(code: number): boolean {
  return isIn(ordinalStarts, code) || opensNumeral(code) || isSpace(code);
}

/** An ordinal that ends where a delimiter, a blank, a bracket or the end follows. */
function readOrdinal(
  text: string,
  from: number,
  end: number,
): Pick<Parts, 'ordinalStart' | 'ordinalEnd' | 'value'> | null {
  let at = skipSpace(text, from, end);
  if (!isIn(ordinalStarts, text.charCodeAt(at)) && !opensNumeral(text.charCodeAt(at))) return null;
  if (ordinalPrefixes.includes(text.charAt(at)) && at < end) at++;
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.end > end || numeral.value > 99) return null;
  let after = numeral.end;
  if (')）'.includes(text.charAt(after)) && after < end) after++;
  const next = text.charAt(after);
  if (after < end && !isSpace(text.charCodeAt(after)) && !isDelimiter(next) && numeral.style !== 'circled') return null;
  return { ordinalStart: at, ordinalEnd: numeral.end, value: numeral.value };
}

function isDelimiter(character: string): boolean {
  return character !== '' && (isColon(character.charCodeAt(0)) || '、，,.．。-—–·|｜】'.includes(character));
}

/** The parts of a marker whose label and ordinal are known: delimiter and title up to `end`. */
function withTitle(text: string, known: LabelAndOrdinal, end: number): Parts {
  const delimiterStart = startOfDelimiter(text, known.ordinalEnd, end);
  const delimiterEnd = endOfDelimiter(text, known.ordinalEnd, end);
  const titleStart = skipSpace(text, delimiterEnd, end);
  const delimited = delimiterStart < delimiterEnd;
  const titled = titleStart < end;
  return {
    labelStart: known.labelStart,
    labelEnd: known.labelEnd,
    ordinalStart: known.ordinalStart,
    ordinalEnd: known.ordinalEnd,
    value: known.value,
    delimiterStart: delimited ? delimiterStart : -1,
    delimiterEnd: delimited ? delimiterEnd : -1,
    titleStart: titled ? titleStart : -1,
    titleEnd: titled ? end : -1,
  };
}

function startOfDelimiter(text: string, ordinalEnd: number, end: number): number {
  const closed = ')）'.includes(text.charAt(ordinalEnd)) && ordinalEnd < end;
  return skipSpace(text, closed ? ordinalEnd + 1 : ordinalEnd, end);
}

function endOfDelimiter(text: string, ordinalEnd: number, end: number): number {
  const start = startOfDelimiter(text, ordinalEnd, end);
  let at = start;
  while (at < end && isDelimiter(text.charAt(at)) && at - start < 2) at++;
  return at;
}

/** Words that are followed by a numeral and are no labels of a run: 第一, 图1, 北京10… */
const notLabels = patternInBothScripts(
  /^(?:第|图|表|附|共|约|近|超|达|每|同|统|十|百|千|万|在|于|至|到|从|自|有|和|与|以|年|月|日|周|星期|礼拜|下午|上午|晚上|凌晨|早上|注|之|其|问|答|记者|网友)$/,
);

/**
 * Reads a bare label and ordinal at the start of a line: 问题一：…, 疑點1 …, 探索一. Whether the label returns with another
 * ordinal, which makes it one, is for the article to say. The title ends with the line, or with its first sentence if text
 * follows; a sentence that is long for a title is text.
 */
export function readBareMarker(line: ShapedLine): MarkerForm | null {
  const text = line.text;
  const numbered = readLabelAndOrdinal(text, line.bodyStart, Math.min(line.bodyEnd, line.bodyStart + 16));
  if (!numbered) return readLabelAndTitle(line);
  if (notLabels.test(text.slice(numbered.labelStart, numbered.labelEnd))) return null;
  const { ordinalEnd } = numbered;
  const limit = Math.min(line.bodyEnd, ordinalEnd + longestSentence);
  const sentence = firstSentence(text, ordinalEnd, limit) ?? (limit < line.bodyEnd ? ordinalEnd : line.bodyEnd);
  const inline = sentence < line.bodyEnd && line.level === 0 && !line.bold;
  if (inline && isComma(text.charCodeAt(ordinalEnd))) return null;
  const end = inline ? Math.max(sentence, endOfDelimiter(text, ordinalEnd, line.bodyEnd)) : line.bodyEnd;
  const textStart = inline ? skipSpace(text, end, line.bodyEnd) : line.bodyEnd;
  return new MarkerForm(line, withTitle(text, numbered, end), end, textStart);
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
  const delimited = match[2].trim() !== '';
  const parts = {
    ...noParts,
    labelStart: bodyStart,
    labelEnd,
    delimiterStart: delimited ? labelEnd : -1,
    delimiterEnd: delimited ? titleStart : -1,
    titleStart,
    titleEnd: bodyEnd,
  };
  return new MarkerForm(line, parts, bodyEnd, bodyEnd);
}

/** Where the first sentence between two places ends, or null if none does. */
function firstSentence(text: string, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if ('。！？'.includes(text.charAt(at))) return at + 1;
  return null;
}
