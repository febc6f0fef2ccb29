import { codeSet, isHan, isIn, isSpace, skipSpace, trimEnd } from '../text/characters.ts';
import { numeralStarts, readNumeral } from '../text/numerals.ts';
import { charactersInBothScripts, patternInBothScripts, patternWithHan } from '../text/scripts.ts';
import { isBracketNote, isNoteLabel } from './bracketNotes.ts';
import type { ShapedLine } from './shapedLine.ts';

/** Where the label and the ordinal of a marker stand, UTF-16 offsets in its line; both -1 where there is none. */
interface LabelAndOrdinal {
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly ordinalStart: number;
  readonly ordinalEnd: number;
  readonly value: number;
}

const noLabel: LabelAndOrdinal = { labelStart: -1, labelEnd: -1, ordinalStart: -1, ordinalEnd: -1, value: 0 };

/** A line that may be a marker, by its form alone. Offsets are UTF-16 code units in the line. */
export class MarkerForm implements LabelAndOrdinal {
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

  /** If a delimiter or title would be empty, there is none, and both of its offsets are -1. */
  constructor(
    line: ShapedLine,
    known: LabelAndOrdinal,
    delimiterStart: number,
    delimiterEnd: number,
    titleStart: number,
    titleEnd: number,
    end: number,
    textStart: number,
  ) {
    const delimited = delimiterStart < delimiterEnd;
    const titled = titleStart < titleEnd;
    this.#line = line;
    this.labelStart = known.labelStart;
    this.labelEnd = known.labelEnd;
    this.ordinalStart = known.ordinalStart;
    this.ordinalEnd = known.ordinalEnd;
    this.value = known.value;
    this.delimiterStart = delimited ? delimiterStart : -1;
    this.delimiterEnd = delimited ? delimiterEnd : -1;
    this.titleStart = titled ? titleStart : -1;
    this.titleEnd = titled ? titleEnd : -1;
    this.end = end;
    this.textStart = textStart;
  }

  get start(): number {
    return this.#line.bodyStart;
  }

  /** In 【】 or the like; otherwise a bare label and ordinal. */
  get bracketed(): boolean {
    return isIn(openingBrackets, this.#opening);
  }

  /** In [ ], which have many other uses. */
  get square(): boolean {
    return isIn(squareBrackets, this.#opening);
  }

  /** The closing bracket is there. */
  get closed(): boolean {
    return closingBrackets.get(this.#opening) === this.#line.text.charCodeAt(this.end - 1);
  }

  get #opening(): number {
    return this.#line.text.charCodeAt(this.start);
  }

  /** Nothing follows on the line. */
  get alone(): boolean {
    return this.textStart >= this.#line.bodyEnd;
  }

  /** The label's text, if there is one. */
  get label(): string | null {
    return this.labelStart < 0 ? null : this.#line.text.slice(this.labelStart, this.labelEnd);
  }

  /** The title's text, which is empty if there is none. */
  get title(): string {
    return this.#line.text.slice(this.titleStart, this.titleEnd);
  }

  /** The marker read with nothing between ordinal and title: 【关键词三持续】. Null if that is impossible. */
  get undelimited(): MarkerForm | null {
    const { text } = this.#line;
    if (this.labelStart >= 0 || this.titleStart < 0) return null;
    const numbered = readLabelAndOrdinal(text, this.titleStart, this.titleEnd, isHan);
    return numbered && makeNumbered(this.#line, numbered, this.titleEnd, this.end, this.textStart);
  }

  /** What distinguishes the markers of a run: the ordinal or, without one, the title. */
  get runKey(): string | null {
    if (this.labelStart < 0) return null;
    return this.ordinalStart < 0 ? this.title : String(this.value);
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
const openingBrackets = codeSet(Object.keys(markerBrackets).join(''));
const squareBrackets = codeSet('[［');
/** Brackets that enclose headings more often than anything else. */
const lenticularBrackets = codeSet('【〖');
const closingBrackets = new Map(
  Object.entries(markerBrackets).map(([opening, closing]) => [opening.charCodeAt(0), closing.charCodeAt(0)]),
);
const quotationEnds = codeSet('”」"');
const longestTitle = 60;
const longestHead = 30;
const longestSentence = 80;

/** Reads a marker in brackets at the start of a line, alone or followed by text; null if there is none. */
export function readBracketedMarker(line: ShapedLine): MarkerForm | null {
  const { text, bodyStart, bodyEnd } = line;
  const opening = text.charCodeAt(bodyStart);
  if (!isIn(openingBrackets, opening)) return null;
  const closing = closingBrackets.get(opening);
  const start = bodyStart + 1;
  const stop = Math.min(bodyEnd, start + longestTitle);
  let end = start;
  while (end < stop && text.charCodeAt(end) !== closing) end++;
  if (end >= stop) return readUnclosed(line);
  let textStart = end + 1;
  if (textStart < bodyEnd && isIn(opensTarget, text.charCodeAt(textStart))) return null;
  while (textStart < text.length && text.charCodeAt(textStart) === STAR) textStart++;
  return withoutNote(makeMarker(line, start, end, end + 1, skipSpace(text, textStart, bodyEnd)));
}

/**
 * The marker, or null if the brackets hold a note. Brackets with a label are markers whatever their title says, unless
 * the label is that of a note (图片1); of other words in brackets many are notes.
 */
function withoutNote(marker: MarkerForm): MarkerForm | null {
  const { label } = marker;
  return (label === null ? isBracketNote(marker.title) : isNoteLabel(label)) ? null : marker;
}

const STAR = 0x2a;
/** What follows the words of a Markdown link: [ ](…) · [ ]: … */
const opensTarget = codeSet('(:');

/** 【关键词一：支持 alone on a short line: the closing bracket was lost. */
function readUnclosed(line: ShapedLine): MarkerForm | null {
  const { text, bodyStart, bodyEnd } = line;
  if (!isIn(lenticularBrackets, text.charCodeAt(bodyStart)) || bodyEnd - bodyStart > longestHead) return null;
  const inside = text.slice(bodyStart + 1, bodyEnd);
  return /[】〗，。；]/.test(inside) ? null : withoutNote(makeMarker(line, bodyStart + 1, bodyEnd, bodyEnd, bodyEnd));
}

/** The marker with label, ordinal, delimiter and title between two places of the line. */
function makeMarker(line: ShapedLine, from: number, to: number, end: number, textStart: number): MarkerForm {
  const start = skipSpace(line.text, from, to);
  const titleEnd = trimEnd(line.text, start, to);
  const numbered = readLabelAndOrdinal(line.text, start, titleEnd);
  if (numbered) return makeNumbered(line, numbered, titleEnd, end, textStart);
  return new MarkerForm(line, noLabel, start, start, start, titleEnd, end, textStart);
}

const longestLabel = 6;
const ordinalPrefixes = codeSet('第之其(（');
const ordinalStarts = codeSet('', ordinalPrefixes, numeralStarts);

/** A short Han word and an ordinal right after it: 关键词一, 问题 1, 焦点①, 看点之二. What may follow the ordinal, `mayFollow` says. */
function readLabelAndOrdinal(text: string, start: number, end: number, mayFollow = isApart): LabelAndOrdinal | null {
  const stop = Math.min(end, start + longestLabel + 1);
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    const han = isHan(code);
    const mayOpen = at > start && (isIn(ordinalStarts, code) || (!han && isSpace(code)));
    const numbered = mayOpen ? readOrdinal(text, start, at, end, mayFollow) : null;
    if (numbered || !han) return numbered;
  }
  return null;
}

/** The label from `start` to `labelEnd` and an ordinal after it that ends where the end follows, or a character that may. */
function readOrdinal(
  text: string,
  start: number,
  labelEnd: number,
  end: number,
  mayFollow: (code: number) => boolean,
): LabelAndOrdinal | null {
  let at = skipSpace(text, labelEnd, end);
  if (at < end && isIn(ordinalPrefixes, text.charCodeAt(at))) at++;
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.end > end || numeral.value > 99) return null;
  const after = skipClosing(text, numeral.end, end);
  if (after < end && numeral.style !== 'circled' && !mayFollow(text.charCodeAt(after))) return null;
  return { labelStart: start, labelEnd, ordinalStart: at, ordinalEnd: numeral.end, value: numeral.value };
}

const delimiters = codeSet('：:︰∶、，,.．。-—–·|｜】〗');
const closingParentheses = codeSet(')）');

/** A blank or a delimiter, which sets an ordinal apart from what follows. */
function isApart(code: number): boolean {
  return isSpace(code) || isIn(delimiters, code);
}

/** The place after a parenthesis that closes at `at`, or `at`. */
function skipClosing(text: string, at: number, end: number): number {
  return at < end && isIn(closingParentheses, text.charCodeAt(at)) ? at + 1 : at;
}

/** The marker whose label and ordinal are known, with delimiter and title up to `titleEnd`. */
function makeNumbered(
  line: ShapedLine,
  known: LabelAndOrdinal,
  titleEnd: number,
  end: number,
  textStart: number,
): MarkerForm {
  const delimiterStart = startOfDelimiter(line.text, known.ordinalEnd, titleEnd);
  const delimiterEnd = endOfDelimiter(line.text, known.ordinalEnd, titleEnd);
  const titleStart = skipSpace(line.text, delimiterEnd, titleEnd);
  return new MarkerForm(line, known, delimiterStart, delimiterEnd, titleStart, titleEnd, end, textStart);
}

function startOfDelimiter(text: string, ordinalEnd: number, end: number): number {
  return skipSpace(text, skipClosing(text, ordinalEnd, end), end);
}

function endOfDelimiter(text: string, ordinalEnd: number, end: number): number {
  let at = startOfDelimiter(text, ordinalEnd, end);
  const stop = Math.min(end, at + longestDelimiter);
  while (at < stop && isIn(delimiters, text.charCodeAt(at))) at++;
  return at;
}

const longestDelimiter = 2;

/** Words before a numeral that are no labels: 第一, 图1, 北京10… */
const notLabels = patternInBothScripts(
  /^(?:第|图|表|附|共|约|近|超|达|每|同|统|十|百|千|万|在|于|至|到|从|自|有|和|与|以|年|月|日|周|星期|礼拜|下午|上午|晚上|凌晨|早上|注|之|其|问|答|记者|网友)$/,
);

/**
 * Reads a label and ordinal without brackets at the start of a line: 问题一：…, 疑點1 …, 探索一. It is a marker only if the
 * label returns with another ordinal, which the whole article decides. The title ends with the line or, if text
 * follows, with its first sentence; a sentence that is too long for a title is text.
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
  if (inline && isIn(commas, text.charCodeAt(ordinalEnd))) return null;
  const end = inline ? Math.max(sentence, endOfDelimiter(text, ordinalEnd, line.bodyEnd)) : line.bodyEnd;
  const textStart = inline ? skipSpace(text, end, line.bodyEnd) : line.bodyEnd;
  return makeNumbered(line, numbered, withoutUnopened(text, ordinalEnd, end), end, textStart);
}

/** The end of a title without the 】 whose 【 was lost. */
function withoutUnopened(text: string, from: number, end: number): number {
  return text.charAt(end - 1) === '】' && !text.slice(from, end).includes('【') ? end - 1 : end;
}

/** In 以下例四，… a comma shows that this is a sentence that mentions its fourth example. */
const commas = codeSet('，,');

const quotedTitle = patternWithHan(/^(\p{Script=Han}{2,4})([\s\u3000]+|[:：])(?=[“「"][^”“「」"]+[”」"]$)/u);
const opensLabel = codeSet(charactersInBothScripts('关看亮焦热故镜场片人'));
const labelledTitle = patternInBothScripts(
  /^(关键词|关键字|看点|亮点|焦点|热点|故事|镜头|场景|片段|人物)([:：]\s?)(?=[^，,。；;：:！!？?…]{2,16}$)/,
);

/** 关键词 “汗味”, 关键词：汗味, alone on its line: a label and a title. The label has to return with another title. */
function readLabelAndTitle(line: ShapedLine): MarkerForm | null {
  const { text, bodyStart, bodyEnd } = line;
  if (bodyEnd - bodyStart > longestHead) return null;
  const quoted = isIn(quotationEnds, text.charCodeAt(bodyEnd - 1));
  if (!quoted && !isIn(opensLabel, text.charCodeAt(bodyStart))) return null;
  const match = (quoted ? quotedTitle : labelledTitle).exec(text.slice(bodyStart, bodyEnd));
  if (!match?.[1] || !match[2]) return null;
  const labelEnd = bodyStart + match[1].length;
  const titleStart = bodyStart + match[0].length;
  const labelled = { ...noLabel, labelStart: bodyStart, labelEnd };
  const delimiterStart = match[2].trim() === '' ? titleStart : labelEnd;
  return new MarkerForm(line, labelled, delimiterStart, titleStart, titleStart, bodyEnd, bodyEnd, bodyEnd);
}

/** Where the first sentence between two places ends, or null if none does. */
function firstSentence(text: string, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (isIn(sentenceEnds, text.charCodeAt(at))) return at + 1;
  return null;
}

const sentenceEnds = codeSet('。！？');
