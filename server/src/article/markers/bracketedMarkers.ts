import { codeSet, isIn, skipSpace, trimEnd } from '../../text/characters.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { isBracketNote, isNoteLabel } from './bracketNotes.ts';
import { closingBrackets, MarkerForm, numberedMarker, openingBrackets } from './markerForm.ts';
import { noLabel, readLabelAndOrdinal } from './markerOrdinals.ts';

/** Brackets that enclose headings more often than anything else. */
const lenticularBrackets = codeSet('【〖');
const longestTitle = 60;
const longestUnclosed = 30;
const STAR = 0x2a;
/** What follows the words of a Markdown link: [ ](…) · [ ]: … */
const opensTarget = codeSet('(:');

/** Reads a marker in brackets at the start of a line, alone or followed by text; null if there is none. */
export function readBracketedMarker(line: ShapedLine): MarkerForm | null {
  const { text, bodyStart, bodyEnd } = line;
  const opening = text.charCodeAt(bodyStart);
  if (!isIn(openingBrackets, opening)) return null;
  const closing = closingBrackets.get(opening);
  const start = bodyStart + 1;
  const stop = Math.min(bodyEnd, start + longestTitle);
  let end = start;
  while (end < stop && text.charCodeAt(end) !== closing) end++;
  if (end >= stop) return readUnclosed(line);
  let textStart = end + 1;
  if (textStart < bodyEnd && isIn(opensTarget, text.charCodeAt(textStart))) return null;
  while (textStart < text.length && text.charCodeAt(textStart) === STAR) textStart++;
  return withoutNote(markerBetween(line, start, end, end + 1, skipSpace(text, textStart, bodyEnd)));
}

/**
 * The marker, or null if the brackets hold a note. Brackets with a label are markers whatever their title says, unless
 * the label is that of a note (图片1); of other words in brackets many are notes.
 */
function withoutNote(marker: MarkerForm): MarkerForm | null {
  const { label } = marker;
  return (label === null ? isBracketNote(marker.title) : isNoteLabel(label)) ? null : marker;
}

/** 【关键词一：支持 alone on a short line: the closing bracket was lost. */
function readUnclosed(line: ShapedLine): MarkerForm | null {
  const { text, bodyStart, bodyEnd } = line;
  if (!isIn(lenticularBrackets, text.charCodeAt(bodyStart)) || bodyEnd - bodyStart > longestUnclosed) return null;
  const inside = text.slice(bodyStart + 1, bodyEnd);
  return /[】〗，。；]/.test(inside)
    ? null
    : withoutNote(markerBetween(line, bodyStart + 1, bodyEnd, bodyEnd, bodyEnd));
}

/** The marker with label, ordinal, delimiter and title between two places of the line. */
function markerBetween(line: ShapedLine, from: number, to: number, end: number, textStart: number): MarkerForm {
  const start = skipSpace(line.text, from, to);
  const titleEnd = trimEnd(line.text, start, to);
  const numbered = readLabelAndOrdinal(line.text, start, titleEnd);
  if (numbered) return numberedMarker(line, numbered, titleEnd, end, textStart);
  return new MarkerForm(line, noLabel, start, start, start, titleEnd, end, textStart);
}
