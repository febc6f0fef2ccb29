import * as l10n from '@vscode/l10n';
import { WrittenLine } from '../article/lines/readLine.ts';
import { blocksOf, covers } from '../article/locate.ts';
import type { ParsedArticle } from '../article/parse.ts';
import { longestPrefix } from '../article/speakers/readSpeakerPrefix.ts';
import { isColon, trimEnd } from '../text/characters.ts';
import { type Range, Span } from '../text/lines.ts';
import { touches } from '../text/ranges.ts';
import { blocksInLines } from './blocksInLines.ts';
import { excerpt } from './excerpt.ts';
import { likelyOpening } from './likelyOpening.ts';

/** A correction that a user can make to a paragraph that was read wrongly: an entry for the lexicon. */
export interface Correction {
  readonly title: string;
  readonly list: 'speakers' | 'notSpeakers';
  readonly speaker: string;
}

/**
 * The corrections that apply at a range. If it touches the speaker of a turn: that this is not a speaker. If it touches
 * the words before the first colon of a paragraph, or title and name before what may be a speech without one, or
 * selects its beginning: that this is a speaker.
 */
export function corrections(article: ParsedArticle, range: Range): Correction[] {
  for (const block of blocksOf(article)) {
    if (!touches(block.span.range, range) || block.span.line.number !== range.start.line) continue;
    if (block.kind === 'turn') return touches(block.speaker.span.range, range) ? [denial(block.speaker.span)] : [];
    const speaker = block.kind === 'paragraph' && (selectedBeginning(article, range) ?? prefixAt(article, range));
    return speaker ? [assertion(speaker)] : [];
  }
  return [];
}

/** The speaker that a range lies in; null if it does not lie in one. */
export function speakerAround(article: ParsedArticle, { start, end }: Range): Span | null {
  for (const block of blocksInLines(article, start.line, end.line)) {
    if (block.kind === 'turn' && covers(block.speaker.span, start) && covers(block.speaker.span, end))
      return block.speaker.span;
  }
  return null;
}

function denial(speaker: Span): Correction {
  const title = l10n.t('“{0}” is not a speaker', excerpt(speaker));
  return { title, list: 'notSpeakers', speaker: speaker.text };
}

function assertion(speaker: Span): Correction {
  const title = l10n.t('“{0}” is a speaker', excerpt(speaker));
  return { title, list: 'speakers', speaker: speaker.text };
}

/**
 * The selected beginning of a paragraph, without a colon at its end. Null if the selection does not start with the
 * paragraph, or is longer than any speaker that the parser reads.
 */
function selectedBeginning({ lines }: ParsedArticle, { start, end }: Range): Span | null {
  const line = lines[start.line];
  if (!(line instanceof WrittenLine) || start.line !== end.line || start.character > line.bodyStart) return null;
  if (end.character - line.bodyStart > longestPrefix) return null;
  const last = trimEnd(line.text, line.bodyStart, Math.min(end.character, line.text.length));
  const to = isColon(line.text.charCodeAt(last - 1)) ? last - 1 : last;
  return to > line.bodyStart ? new Span(line, line.bodyStart, to) : null;
}

function prefixAt({ lines }: ParsedArticle, range: Range): Span | null {
  const line = lines[range.start.line];
  if (!(line instanceof WrittenLine)) return null;
  const { prefix } = line.body;
  const span = prefix ? new Span(line, prefix.start, prefix.end) : openingOf(line);
  return span !== null && touches(span.range, range) ? span : null;
}

/** Title and name at the beginning, without a delimiter, unless the text goes on about the person. */
function openingOf(line: WrittenLine): Span | null {
  const opening = likelyOpening(line.body);
  return opening?.narrative === 'no' ? new Span(line, opening.start, opening.nameEnd) : null;
}
