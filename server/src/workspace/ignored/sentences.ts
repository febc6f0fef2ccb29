import { codeSet, isDigit, isHan, isIn, isLatin } from '../../text/characters.ts';
import { countWhile } from '../../text/countWhile.ts';
import { type Line, Span } from '../../text/lines.ts';

const wordCharacter = /[\p{L}\p{N}]/u;
const otherCharacters = /[^\p{L}\p{N}]+/gu;

/** Marks that end a sentence, in both widths, since a fix may change the width (GB/T 15834, 4.1–4.3). */
const ends = codeSet('。．.！!？?…⋯');

/** The ends of a line's sentences. They can be kept by the line, because an edit replaces the line object. */
const known = new WeakMap<Line, readonly number[]>();

export function hasWords({ text }: Line): boolean {
  return wordCharacter.test(text);
}

/** The letters, digits and Han characters of a text: what no safe fix changes. */
export function wordsIn(text: string): string {
  return text.replace(otherCharacters, '');
}

/**
 * The sentence around an offset in a line, including white space; at the end of the line, the last sentence. Unlike
 * `sentenceAt` of `features/sentences.ts`, it ignores quotation marks and brackets.
 */
export function sentenceInLine(line: Line, offset: number): Span {
  const stops = stopsIn(line);
  const before = Math.min(
    countWhile(stops, (stop) => stop <= offset),
    Math.max(0, stops.length - 1),
  );
  return new Span(line, stops[before - 1] ?? 0, stops[before] ?? line.text.length);
}

/** Where each sentence ends; marks without words after them belong to the sentence before. */
function stopsIn(line: Line): readonly number[] {
  let stops = known.get(line);
  if (!stops) {
    stops = findStops(line.text);
    known.set(line, stops);
  }
  return stops;
}

function findStops(text: string): number[] {
  const stops: number[] = [];
  let ended = 0;
  let begun = false;
  for (let at = 0; at < text.length; at++) {
    const isEnd = isIn(ends, text.charCodeAt(at)) && !isWithinWord(text, at);
    if (isEnd && begun) ended = at + 1;
    if (isEnd || (begun && ended === 0) || !isWordAt(text, at)) continue;
    if (ended > 0) stops.push(ended);
    ended = 0;
    begun = true;
  }
  stops.push(text.length);
  return stops;
}

/**
 * Whether a full stop stands within a number or a name, as in 3.5 and www.people.com.cn, so that it ends no sentence.
 */
function isWithinWord(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return text.charAt(at) === '.' && (isDigit(next) || isLatin(next));
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) || wordCharacter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
