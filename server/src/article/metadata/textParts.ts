import { codeSet, isIn, isSpace } from '../../text/characters.ts';

/** A part of a text, as UTF-16 offsets. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const signs = codeSet('_*|｜丨·•∙()（）[]【】《》「」“”"\'—/／~');

/** The parts of a text between blanks and signs. */
export function wordsOf(text: string, from: number, to: number): readonly Part[] {
  const words: Part[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const code = text.charCodeAt(at);
    if (at < to && !isSpace(code) && !isIn(signs, code)) continue;
    if (at > start) words.push({ start, end: at });
    start = at + 1;
  }
  return words;
}
