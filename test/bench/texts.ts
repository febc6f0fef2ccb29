/** A text to measure on; `pieces` are read one after the other, as the files of a folder. */
export interface BenchText {
  readonly name: string;
  readonly pieces: readonly string[];
}

/** The article over and over again, in 10 thousand, 1 million and 10 million characters, and once on one line. */
export function repeatedTexts(
  article: string,
): readonly [small: BenchText, large: BenchText, huge: BenchText, oneLine: BenchText] {
  const lines = `${article}\n\n`;
  return [
    { name: 'seed, 10 KB', pieces: [repeated(lines, 10_000)] },
    { name: 'seed, 1 MB', pieces: [repeated(lines, 1_000_000)] },
    { name: 'seed, 10 MB', pieces: [repeated(lines, 10_000_000)] },
    { name: 'one line, 10 MB', pieces: [repeated(article.replaceAll(/\r?\n/g, ''), 10_000_000)] },
  ];
}

/** Joined, not cut or added up: V8 keeps slices and sums as references, which are slower to look at. */
function repeated(text: string, length: number): string {
  const times = Math.floor(length / text.length);
  return [...Array.from({ length: times }, () => text), text.slice(0, length % text.length)].join('');
}
