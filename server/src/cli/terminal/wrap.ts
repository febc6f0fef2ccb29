import { widthOf } from './columns.ts';

/** A Chinese character with the punctuation that may not begin a line, a word, or the white space between. */
const piece = /[\p{sc=Han}《“（][，。、；：！？）”》]*|[^\s\p{sc=Han}《“（]+|\s+/gu;

/** Breaks a text into lines of at most `columns` columns, between words or between Chinese characters. */
export function wrap(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(line: string, columns: number): string[] {
  const lines = [''];
  for (const part of line.match(piece) ?? []) {
    const last = lines.at(-1) ?? '';
    if (last === '' || widthOf(last + part) <= columns) lines[lines.length - 1] = last + part;
    else lines.push(part.trimStart());
  }
  return lines.map((wrapped) => wrapped.trimEnd());
}
