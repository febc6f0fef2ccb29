import type { Article } from '../../article/article.ts';
import type { Line, Span } from '../../text/lines.ts';
import { digest } from './digest.ts';
import { hasWords, sentenceAt, wordsIn } from './sentences.ts';

/** As many words of the sentence stand in front, so that people know it (UTF-16 code units). */
const shownLength = 16;

/** Whether a line with findings has words; a line of commas may be long as well. */
const worded = new WeakMap<Line, boolean>();

/** For articles with findings on lines without words: for each line, the next one with words, or the last such. */
const nearestLines = new WeakMap<Article, readonly Line[]>();

/** By line and the sentence's start in it: a sentence may be as long as an article, and hold as many findings. */
const known = new WeakMap<Line, Map<number, string>>();

/**
 * What a sentence is known by, wherever in whichever article it stands: how it begins, #, and a digest. Only its letters,
 * digits and Han characters count, so layout and safe fixes leave it the same. A line without any goes by the next
 * sentence, or by the last of the article.
 */
export function fingerprintOf({ line, start }: Span, article: Article): string {
  const sentence = isWorded(line) ? sentenceAt(line, start) : sentenceNear(line, article);
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

function sentenceNear(line: Line, article: Article): Span {
  const near = nearestIn(article)[line.number] ?? line;
  return sentenceAt(near, near.number < line.number ? near.text.length : 0);
}

function nearestIn(article: Article): readonly Line[] {
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

/** Not half a character at its end. */
function beginningOf(words: string): string {
  const beginning = words.slice(0, shownLength);
  return /[\ud800-\udbff]$/.test(beginning) ? beginning.slice(0, -1) : beginning;
}
