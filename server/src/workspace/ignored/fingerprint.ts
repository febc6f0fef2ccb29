import type { Article } from '../../article/article.ts';
import type { Line, Span } from '../../text/lines.ts';
import { digest } from './digest.ts';
import { hasWords, sentenceInLine, wordsIn } from './sentences.ts';

/** How much of the sentence a fingerprint begins with, in UTF-16 code units, so that people recognise it. */
const shownLength = 16;

/** Whether a line with findings has words. Kept because even a line of nothing but commas may be long. */
const worded = new WeakMap<Line, boolean>();

/**
 * For articles with findings on lines without words: for each line, the next line with words, or the last such line.
 */
const nearestLines = new WeakMap<Pick<Article, 'lines'>, readonly Line[]>();

/**
 * Fingerprints by line and the start of the sentence in it. Kept because a sentence may be as long as an article and
 * hold many findings.
 */
const known = new WeakMap<Line, Map<number, string>>();

/**
 * Identifies a sentence, independent of where it stands: its beginning, #, and a digest. Only letters, digits and Han
 * characters count, so that layout and safe fixes do not change it. A line without any is identified by the next
 * sentence, or by the last one of the article.
 */
export function fingerprintOf({ line, start }: Span, article: Pick<Article, 'lines'>): string {
  const sentence = isWorded(line) ? sentenceInLine(line, start) : sentenceNear(line, article);
  const ofLine = known.get(sentence.line) ?? new Map<number, string>();
  known.set(sentence.line, ofLine);
  const fingerprint = ofLine.get(sentence.start) ?? fingerprintOfText(sentence.text);
  ofLine.set(sentence.start, fingerprint);
  return fingerprint;
}

function isWorded(line: Line): boolean {
  const known = worded.get(line) ?? hasWords(line);
  worded.set(line, known);
  return known;
}

function fingerprintOfText(sentence: string): string {
  const words = wordsIn(sentence);
  return `${beginningOf(words)}#${digest(words)}`;
}

function sentenceNear(line: Line, article: Pick<Article, 'lines'>): Span {
  const near = nearestIn(article)[line.number] ?? line;
  return sentenceInLine(near, near.number < line.number ? near.text.length : 0);
}

function nearestIn(article: Pick<Article, 'lines'>): readonly Line[] {
  let nearest = nearestLines.get(article);
  if (!nearest) {
    nearest = findNearest(article.lines);
    nearestLines.set(article, nearest);
  }
  return nearest;
}

function findNearest(lines: readonly Line[]): Line[] {
  const nearest = [...lines];
  let found = lines.findLast(hasWords);
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line && hasWords(line)) found = line;
    if (found) nearest[index] = found;
  }
  return nearest;
}

/** The beginning of some words, not cut within a surrogate pair. */
function beginningOf(words: string): string {
  const beginning = words.slice(0, shownLength);
  return /[\ud800-\udbff]$/.test(beginning) ? beginning.slice(0, -1) : beginning;
}
