import { codeSet, isDigit, isHan, isIn, isLatin } from '../../text/characters.ts';
import { countWhile } from '../../text/countWhile.ts';
import { type Line, Span } from '../../text/lines.ts';

const wordCharacter = /[\p{L}\p{N}]/u;
const otherCharacters = /[^\p{L}\p{N}]+/gu;

/** What ends a sentence, at both widths, since a fix may change one into the other (GB/T 15834, 4.1–4.3). */
const ends = codeSet('。．.！!？?…⋯');

/** A line is never changed, only replaced. */
const known = new WeakMap<Line, readonly number[]>();

export function hasWords({ text }: Line): boolean {
  return wordCharacter.test(text);
}

/** The letters, digits and Han characters of a text: what no safe fix changes. */
export function wordsIn(text: string): string {
  return text.replace(otherCharacters, '');
}

/** The sentence around a place in a line, with white space. At the line's end it is the last. */
export function sentenceAt(line: Line, offset: number): Span {
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

/** 3.5 and www.people.com.cn are no ends of sentences. */
function isWithinWord(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return text.charAt(at) === '.' && (isDigit(next) || isLatin(next));
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) || wordCharacter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
