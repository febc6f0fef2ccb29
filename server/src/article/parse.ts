import { splitLines } from '../text/lines.ts';
import type { Article } from './article.ts';
import { valuesOf } from './foot/fieldValues.ts';
import { type Foot, readFoot } from './foot/foot.ts';
import { readHead } from './head/head.ts';
import type { Head } from './head/headDraft.ts';
import { findHeadings } from './headings/headings.ts';
import { emptyLexicon, type Lexicon } from './lexicon.ts';
import type { BodyLine } from './lines/bodyLine.ts';
import { makeReadLine, type ReadLine, WrittenLine } from './lines/readLine.ts';
import { countShortLines, type ShortLines } from './lines/shortLines.ts';
import { findMarkers } from './markers/markerRuns.ts';
import { footerOf, metadataOf } from './tree/articleMetadata.ts';
import { assemble, type Decisions } from './tree/assemble.ts';
import { readBodyMetadata } from './tree/bodyMetadata.ts';
import { type Alternation, findAlternation } from './turns/alternation.ts';
import { isInterview } from './turns/interviews.ts';
import { findLostDelimiters } from './turns/lostDelimiters.ts';
import { findTurns } from './turns/turns.ts';

/** What decisions about the whole article were made by, so that an edit that changes it makes them again. */
interface Grounds {
  /** Names whose mention anywhere in the text was counted as evidence. */
  readonly watchedNames: readonly string[];
  readonly alternation: Alternation;
  readonly shortLines: ShortLines;
}

/** An article with what an edit needs to know about how it was parsed. */
export interface ParsedArticle extends Article, Grounds {
  readonly lines: ReadLine[];
  /** The range of lines (end exclusive) that were not looked at when head and footer were read. */
  readonly bodyLines: readonly [from: number, to: number];
  readonly lexicon: Lexicon;
}

/** Options for parsing an article. */
export interface ParseOptions {
  readonly lexicon?: Lexicon;
}

/**
 * Parses an article. Any string gives one; malformed text is read as well as possible. Never throws. Linear in the
 * text.
 */
export function parseArticle(text: string, { lexicon = emptyLexicon }: ParseOptions = {}): ParsedArticle {
  return composeArticle(splitLines(text, makeReadLine), lexicon);
}

/** Parses an article from its lines. What lines have kept from an earlier parse is not read again. */
export function composeArticle(lines: ReadLine[], lexicon: Lexicon): ParsedArticle {
  const written = lines.filter((line): line is WrittenLine => line instanceof WrittenLine);
  const head = readHead(written);
  const foot = readFoot(written, head.end);
  const { body, belowHead } = linesBetween(written, head, foot);
  const headline = head.headline?.span.text ?? '';
  const keywords = new Set(valuesOf(foot.fields, 'keywords'));
  const { decisions, grounds } = decide(body, { belowHead, headline, keywords, lexicon });
  return {
    lines,
    ...metadataOf(head, readBodyMetadata(body), foot),
    sections: assemble(body, decisions),
    footer: footerOf(foot.fields),
    bodyLines: [written[head.looked]?.number ?? lines.length, written[foot.looked]?.number ?? 0],
    ...grounds,
    lexicon,
  };
}

/** The lines of the body, and the index of the first among them that no line of the head stands below. */
function linesBetween(
  written: readonly WrittenLine[],
  head: Head,
  foot: Foot,
): { readonly body: readonly BodyLine[]; readonly belowHead: number } {
  const body: BodyLine[] = [];
  let belowHead = 0;
  for (let index = 0; index < foot.from; index++) {
    const line = written[index];
    if (line && !head.used.has(index)) body.push(line.body);
    if (index < head.end) belowHead = body.length;
  }
  return { body, belowHead };
}

/** What head and foot imply for the body. */
interface Surroundings {
  /** Index of the first line that no line of the head stands below. */
  readonly belowHead: number;
  readonly headline: string;
  readonly keywords: ReadonlySet<string>;
  readonly lexicon: Lexicon;
}

/** Decides what the lines of the body are. Each step relies on those before it. */
function decide(
  lines: readonly BodyLine[],
  { belowHead, headline, keywords, lexicon }: Surroundings,
): { readonly decisions: Decisions; readonly grounds: Grounds } {
  const delimited = findTurns(lines, lexicon);
  const markers = findMarkers(lines, delimited);
  const alternation = findAlternation(lines, delimited);
  const { turns, watchedNames } = findLostDelimiters(lines, {
    turns: delimited,
    markers,
    keywords,
    alternating: alternation.names,
    lexicon,
  });
  const interview = isInterview(lines, turns);
  const shortLines = countShortLines(lines, headline);
  const headings = findHeadings(lines, { turns, markers, interview }, shortLines, belowHead);
  return {
    decisions: { turns, markers, headings, interview },
    grounds: { watchedNames, alternation, shortLines },
  };
}
