import { codeSet, isIn, isSpace, skipSpace, trimEnd } from '../text/characters.ts';
import { type Line, Span } from '../text/lines.ts';

/**
 * A line that is not blank, without what surrounds its words: indent, trailing space and Markdown signs.
 * Offsets are UTF-16 code units in the line.
 */
export interface Shape {
  readonly line: Line;
  /** Without indent and trailing space. */
  readonly start: number;
  readonly end: number;
  /** Within those, without Markdown signs as well. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Markdown heading level 1 to 6; 0 if it is none. */
  readonly level: number;
  /** All of the line is set in Markdown bold. */
  readonly bold: boolean;
  /** A Markdown list item: `- …`, `* …`. */
  readonly item: boolean;
}

const HASH = 0x23;
const GREATER = 0x3e;
const STAR = 0x2a;
const DASH = 0x2d;

/** Reads the shape of a line; null if it is blank. Looks at no more than the ends of the line. */
export function readShape(line: Line): Shape | null {
  const text = line.text;
  const start = skipSpace(text);
  if (start === text.length) return null;
  const end = trimEnd(text, start);
  const first = text.charCodeAt(start);
  if (first !== HASH && first !== GREATER && first !== STAR && first !== DASH) {
    return { line, start, end, bodyStart: start, bodyEnd: end, level: 0, bold: false, item: false };
  }
  return readMarkdown(line, start, end);
}

function readMarkdown(line: Line, start: number, end: number): Shape {
  const text = line.text;
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
  if (at >= bodyEnd) return { line, start, end, bodyStart: start, bodyEnd: end, level: 0, bold: false, item: false };
  return { line, start, end, bodyStart: at, bodyEnd, level: heading ? level : 0, bold, item };
}

/** The words of the line: what is left without Markdown signs. */
export function bodyOf(shape: Shape): string {
  return shape.line.text.slice(shape.bodyStart, shape.bodyEnd);
}

/** All of the line but indent and trailing space. */
export function contentSpan(shape: Shape): Span {
  return new Span(shape.line, shape.start, shape.end);
}

/** The span of the line's words. */
export function bodySpan(shape: Shape): Span {
  return new Span(shape.line, shape.bodyStart, shape.bodyEnd);
}

const sentenceEnds = '。！？!?；;…”’」』）)】》.：:';

/** Whether a line ends as a sentence does (a heading seldom ends in 。 or ；). */
export function endsSentence(shape: Shape): boolean {
  return sentenceEnds.includes(shape.line.text.charAt(shape.bodyEnd - 1));
}

const ruleSigns = codeSet('-*_');

/** A Markdown thematic break (CommonMark 4.1): ---, ***, * * *. */
export function isHorizontalRule(shape: Shape): boolean {
  return (
    isIn(ruleSigns, shape.line.text.charCodeAt(shape.start)) &&
    shape.end - shape.start <= 80 &&
    /^(?:[-\s]{3,}|[*\s]{3,}|[_\s]{3,})$/.test(contentSpan(shape).text)
  );
}
