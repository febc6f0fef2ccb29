import { type CodeSet, codeSet, isDigit, isIn, isSpace, skipSpace, trimEnd } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import { bracketPairs, pairAround } from './brackets.ts';

/** A stretch in quotation marks or brackets: without the marks and with them. */
export interface Enclosure {
  readonly inner: Span;
  readonly outer: Span;
}

/** The quotations and brackets around an offset, innermost first. A mark belongs to the stretch that it encloses. */
export function enclosuresAt({ line, start, end }: Span, at: number): Enclosure[] {
  const found: Enclosure[] = [];
  for (let pair = pairAround(bracketPairs(line), at); pair && pair.open >= start; pair = pair.parent) {
    if (pair.close >= end) continue;
    found.push({ inner: new Span(line, pair.open + 1, pair.close), outer: new Span(line, pair.open, pair.close + 1) });
  }
  return found;
}

const sentenceStops = codeSet('。！？!?｡');
const clauseStops = codeSet('。！？!?｡，,；;：:…');

/**
 * The clause around an offset: the text between commas, colons and stops. Quotations and brackets on the way are
 * skipped as a whole.
 */
export function clauseAt(text: Span, at: number): Span {
  const bounds = boundsAt(text, at, clauseStops);
  let end = bounds.end;
  while (end > bounds.start && isIn(clauseStops, text.line.text.charCodeAt(end - 1))) end--;
  return trimmed(new Span(text.line, bounds.start, end));
}

/**
 * The sentence around an offset, with its stop. If a quotation ends with a stop and the sentence does not go on, it
 * ends the sentence.
 */
export function sentenceAt(text: Span, at: number): Span {
  return trimmed(boundsAt(text, at, sentenceStops));
}

type Partners = ReadonlyMap<number, number>;

function boundsAt(text: Span, at: number, stops: CodeSet): Span {
  const { line, start, end } = text;
  const { partners } = bracketPairs(line);
  // Stops belong to the sentence that they end.
  let from = Math.min(at, end - 1);
  while (from > start && isStop(line.text, from, stops)) from--;
  return new Span(line, boundBefore(text, from, partners, stops), boundAfter(text, from, partners, stops));
}

function boundBefore({ line, start }: Span, at: number, partners: Partners, stops: CodeSet): number {
  for (let before = at - 1; before >= start; before--) {
    if (isStop(line.text, before, stops) || closesSentence(line.text, before, partners)) return before + 1;
    before = Math.max(Math.min(before, partners.get(before) ?? before), start);
  }
  return start;
}

function boundAfter({ line, end }: Span, at: number, partners: Partners, stops: CodeSet): number {
  for (let after = at; after < end; after++) {
    after = Math.min(Math.max(after, partners.get(after) ?? after), end - 1);
    if (!isStop(line.text, after, stops) && !closesSentence(line.text, after, partners)) continue;
    do after++;
    while (after < end && isIn(stops, line.text.charCodeAt(after)));
    return after;
  }
  return end;
}

/** Whether a character is a stop; not the comma or colon in a number: 1,000, 15:03. */
function isStop(text: string, at: number, stops: CodeSet): boolean {
  if (!isIn(stops, text.charCodeAt(at))) return false;
  return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
}

const closingQuotes = codeSet('”’」』"');
const goesOn = codeSet('，,；;：:、。！？!?的等');

/** Whether a quotation that ends with a stop ends here, and the sentence does not go on after it: …走了。” */
function closesSentence(text: string, at: number, partners: Partners): boolean {
  return (
    isIn(closingQuotes, text.charCodeAt(at)) &&
    (partners.get(at) ?? at) < at &&
    isIn(sentenceStops, text.charCodeAt(at - 1)) &&
    !isIn(goesOn, text.charCodeAt(at + 1))
  );
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** How far from an offset words are looked for, in UTF-16 code units: no word is longer, and the dictionary is slow. */
const reach = 256;

/** The word at an offset of a text (at its end, the word right before it); null on punctuation and blanks. */
export function wordAt(text: Span, at: number): Span | null {
  const { line } = text;
  const from = wholeCharacter(line.text, Math.max(text.start, at - reach));
  const to = wholeCharacter(line.text, Math.min(text.end, at + reach));
  const segments = segmenter.segment(line.text.slice(from, to));
  for (const place of [at, at - 1]) {
    const segment = place >= from ? segments.containing(place - from) : undefined;
    if (!segment?.isWordLike) continue;
    return new Span(line, from + segment.index, from + segment.index + segment.segment.length);
  }
  return null;
}

/** The offset, or the one before it if it is in the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function trimmed({ line, start, end }: Span): Span {
  const from = skipSpace(line.text, start, end);
  return new Span(line, from, isSpace(line.text.charCodeAt(end - 1)) ? trimEnd(line.text, from, end) : end);
}
