import { codeSet, isIn, isSpace, skipSpace, trimEnd } from '../../text/characters.ts';
import { Line, type LineEnd, Span } from '../../text/lines.ts';

/** Where the words of a line stand and how Markdown sets them. Offsets are UTF-16 code units in the line. */
interface Shape {
  /** The words: no indent, no trailing space, no Markdown signs. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Markdown heading level 1 to 6; 0 if it is none. */
  readonly level: number;
  /** All of the line is set in Markdown bold. */
  readonly bold: boolean;
  /** A Markdown list item: `- …`, `* …`. */
  readonly item: boolean;
}

const markdownSigns = codeSet('#>*-<');

/** A line that is not blank, and what surrounds its words: indent, trailing space and Markdown signs. */
export class ShapedLine extends Line implements Shape {
  /** Without indent and trailing space. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Null for a line without Markdown signs and tags, as most are. */
  readonly #markdown: Shape | null;

  /**
   * Looks only at the ends of the line, unless it begins and ends in `**`. `contentStart` is the offset of the first
   * character that is not white space.
   */
  constructor(number: number, text: string, end: LineEnd, contentStart: number) {
    super(number, text, end);
    const contentEnd = trimEnd(text, contentStart);
    this.contentStart = contentStart;
    this.contentEnd = contentEnd;
    this.#markdown = isIn(markdownSigns, text.charCodeAt(contentStart))
      ? readMarkdown(text, contentStart, contentEnd)
      : null;
  }

  get bodyStart(): number {
    return this.#markdown === null ? this.contentStart : this.#markdown.bodyStart;
  }

  get bodyEnd(): number {
    return this.#markdown === null ? this.contentEnd : this.#markdown.bodyEnd;
  }

  /** The length of the words, in UTF-16 code units. */
  get bodyLength(): number {
    return this.bodyEnd - this.bodyStart;
  }

  get level(): number {
    return this.#markdown === null ? 0 : this.#markdown.level;
  }

  get bold(): boolean {
    return this.#markdown?.bold === true;
  }

  get item(): boolean {
    return this.#markdown?.item === true;
  }
}

const HASH = 0x23;
const GREATER = 0x3e;
const STAR = 0x2a;
const DASH = 0x2d;
const LESS = 0x3c;
const longestElement = 120;
const element = /^(<(strong|b|h([1-6]))>\s*)[^<>]*[^<>\s]\s*<\/\2>$/;

/** <strong>一户一策</strong>, <h2>…</h2>: what Markdown leaves to HTML. Null for all else that opens with a tag. */
function readElement(text: string, start: number, end: number): Shape | null {
  const [, opening, name, level] = end - start > longestElement ? [] : (element.exec(text.slice(start, end)) ?? []);
  if (opening === undefined || name === undefined) return null;
  const bodyStart = start + opening.length;
  const bodyEnd = trimEnd(text, bodyStart, end - name.length - '</>'.length);
  return { bodyStart, bodyEnd, level: Number(level ?? 0), bold: level === undefined, item: false };
}

/** The shape of a line that opens with a Markdown sign; null if nothing but signs is on it. */
function readMarkdown(text: string, start: number, end: number): Shape | null {
  if (text.charCodeAt(start) === LESS) return readElement(text, start, end);
  let at = start;
  while (at < end && (text.charCodeAt(at) === GREATER || isSpace(text.charCodeAt(at)))) at++;
  const item = (text.charCodeAt(at) === DASH || text.charCodeAt(at) === STAR) && isSpace(text.charCodeAt(at + 1));
  if (item) at = skipSpace(text, at + 1, end);
  let level = 0;
  while (level < 6 && text.charCodeAt(at + level) === HASH) level++;
  const heading = level > 0 && (isSpace(text.charCodeAt(at + level)) || level > 1);
  if (heading) at = skipSpace(text, at + level, end);
  let bodyEnd = end;
  const emphasis = text.startsWith('**', at);
  if (emphasis) at = skipSpace(text, at + 2, end);
  const bold = emphasis && bodyEnd - 2 > at && text.endsWith('**', end) && text.indexOf('**', at) === end - 2;
  if (bold) bodyEnd = trimEnd(text, at, end - 2);
  return at < bodyEnd ? { bodyStart: at, bodyEnd, level: heading ? level : 0, bold, item } : null;
}

/** The words of the line: what is left without Markdown signs. */
export function bodyOf(line: ShapedLine): string {
  return line.text.slice(line.bodyStart, line.bodyEnd);
}

/** All of the line but indent and trailing space. */
export function contentSpan(line: ShapedLine): Span {
  return new Span(line, line.contentStart, line.contentEnd);
}

/** The span of the line's words. */
export function bodySpan(line: ShapedLine): Span {
  return new Span(line, line.bodyStart, line.bodyEnd);
}

/** A part of the line's words; the offsets count from where they begin. */
export function spanInBody(line: ShapedLine, start: number, end: number): Span {
  return new Span(line, line.bodyStart + start, line.bodyStart + end);
}

const sentenceEnds = '。！？!?；;…”’」』）)】》.：:';

/** Whether a line ends as a sentence does (a heading seldom ends in 。 or ；). */
export function endsSentence(line: ShapedLine): boolean {
  return sentenceEnds.includes(line.text.charAt(line.bodyEnd - 1));
}

const questionMarks = codeSet('？?');

/** Whether a line ends in a question mark. */
export function asks({ text, bodyEnd }: ShapedLine): boolean {
  return isIn(questionMarks, text.charCodeAt(bodyEnd - 1));
}

/** Whether there is a question mark from one place on and before another. */
export function asksBefore(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isIn(questionMarks, text.charCodeAt(at))) return true;
  return false;
}

const ruleSigns = codeSet('-*_');

/** A Markdown thematic break (CommonMark 4.1): ---, ***, * * *; or the line below the head of a table: ---|---. */
export function isHorizontalRule(line: ShapedLine): boolean {
  return (
    isIn(ruleSigns, line.text.charCodeAt(line.contentStart)) &&
    line.contentEnd - line.contentStart <= 80 &&
    /^(?:[-\s|:]{3,}|[*\s]{3,}|[_\s]{3,})$/.test(contentSpan(line).text)
  );
}
