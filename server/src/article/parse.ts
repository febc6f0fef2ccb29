import { splitLines } from '../text/lines.ts';
import type { Article, Byline, Chrome, Dateline, Footer, FooterField } from './article.ts';
import { type Foot, readFoot } from './foot/foot.ts';
import { readHead } from './head/head.ts';
import type { Head } from './head/headDraft.ts';
import { findHeadings } from './headings/headings.ts';
import { emptyLexicon, type Lexicon } from './lexicon.ts';
import type { BodyLine } from './lines/bodyLine.ts';
import { makeReadLine, type ReadLine, WrittenLine } from './lines/readLine.ts';
import { contentSpan, endsSentence, type ShapedLine } from './lines/shapedLine.ts';
import { countShortLines, type ShortLines } from './lines/shortLines.ts';
import { findMarkers } from './markers/markerRuns.ts';
import { readByline } from './metadata/bylines.ts';
import { readDateline } from './metadata/datelines.ts';
import { readOriginalTitle } from './metadata/originalTitles.ts';
import { preferNamed } from './metadata/provenance.ts';
import { assemble, type Decisions } from './tree/assemble.ts';
import { type Alternation, findAlternation } from './turns/alternation.ts';
import { isInterview } from './turns/interviews.ts';
import { findLostDelimiters } from './turns/lostDelimiters.ts';
import { findTurns } from './turns/turns.ts';

/** An article with what an edit needs to know about how it was parsed. */
export interface ParsedArticle extends Article {
  readonly lines: ReadLine[];
  /** The range of lines (end exclusive) that were not looked at when head and footer were read. */
  readonly bodyLines: readonly [from: number, to: number];
  /** Names whose mention anywhere in the text was counted as evidence. */
  readonly watchedNames: readonly string[];
  readonly alternation: Alternation;
  readonly shortLines: ShortLines;
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
  const { decisions, ...evidence } = decide(body, { belowHead, headline, keywords: keywordsOf(foot), lexicon });
  return {
    lines,
    ...metadataOf(head, readSettledParts(body), foot),
    sections: assemble(body, decisions),
    footer: footerOf(foot.fields),
    bodyLines: [written[head.looked]?.number ?? lines.length, written[foot.looked]?.number ?? 0],
    ...evidence,
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

function keywordsOf({ fields }: Foot): ReadonlySet<string> {
  return new Set(
    fields.filter(({ name }) => name === 'keywords').flatMap(({ values }) => values.map((value) => value.text)),
  );
}

/** What stands at the top goes before what stands within the body, and this before what stands at the end. */
function metadataOf(head: Head, settled: SettledParts, foot: Foot): Omit<Article, 'lines' | 'sections' | 'footer'> {
  return {
    breadcrumb: head.breadcrumb,
    headline: head.headline,
    source: preferNamed(head.source, foot.source),
    date: head.date ?? foot.date,
    originalTitle: head.originalTitle ?? settled.originalTitle ?? foot.originalTitle,
    bylines: [...head.bylines, ...settled.bylines, ...foot.bylines],
    dateline: settled.dateline,
    chrome: [...head.chrome, ...settled.chrome, ...foot.chrome].map(chromeOf),
  };
}

/** What head and foot imply for the body. */
interface Surroundings {
  /** Index of the first line that no line of the head stands below. */
  readonly belowHead: number;
  readonly headline: string;
  readonly keywords: ReadonlySet<string>;
  readonly lexicon: Lexicon;
}

function decide(
  lines: readonly BodyLine[],
  { belowHead, headline, keywords, lexicon }: Surroundings,
): Pick<ParsedArticle, 'watchedNames' | 'alternation' | 'shortLines'> & { decisions: Decisions } {
  const delimited = findTurns(lines, lexicon);
  const markers = findMarkers(lines, delimited);
  const alternation = findAlternation(lines, delimited);
  const lost = findLostDelimiters(lines, {
    turns: delimited,
    markers,
    keywords,
    alternating: alternation.names,
    lexicon,
  });
  const { turns } = lost;
  const interview = isInterview(lines, turns);
  const shortLines = countShortLines(lines, headline);
  const headings = findHeadings(lines, { turns, markers, interview }, shortLines, belowHead);
  return {
    decisions: { turns, markers, headings, interview },
    watchedNames: lost.watchedNames,
    alternation,
    shortLines,
  };
}

type SettledParts = Pick<Article, 'originalTitle' | 'dateline'> & { bylines: Byline[]; chrome: ShapedLine[] };

/** Metadata of the article that is found on lines of the body. */
function readSettledParts(body: readonly BodyLine[]): SettledParts {
  const parts: { -readonly [K in keyof SettledParts]: SettledParts[K] } = {
    originalTitle: null,
    dateline: null,
    bylines: [],
    chrome: [],
  };
  let opened = false;
  for (const { settled, line } of body) {
    const byline = settled === 'byline' ? readByline(line) : null;
    if (byline) parts.bylines.push(byline);
    if (settled === 'originalTitle') parts.originalTitle ??= readOriginalTitle(line);
    else if (settled === 'dateline') parts.dateline ??= readOpeningDateline(line, opened);
    else if (settled === 'chrome') parts.chrome.push(line);
    opened ||= settled === 'dateline' || (settled === null && endsSentence(line));
  }
  return parts;
}

/** A place alone is a dateline only where no paragraph stands above it. */
function readOpeningDateline(line: ShapedLine, opened: boolean): Dateline | null {
  const dateline = readDateline(line);
  const isPlace = dateline !== null && dateline.place !== null && dateline.agency === null && dateline.day === null;
  return opened && isPlace ? null : dateline;
}

function chromeOf(line: ShapedLine): Chrome {
  return { kind: 'chrome', span: contentSpan(line) };
}

function footerOf(fields: readonly FooterField[]): Footer | null {
  const first = fields[0]?.span;
  const last = fields.at(-1)?.span;
  return first && last ? { kind: 'footer', first, last, fields } : null;
}
