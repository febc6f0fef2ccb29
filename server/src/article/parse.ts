import { splitLines } from '../text/lines.ts';
import type { Article, Byline, Footer, FooterField } from './article.ts';
import { assemble, type BodyEntry, type Decisions } from './assemble.ts';
import type { BodyLine, Settled } from './bodyLine.ts';
import { readDateline } from './datelines.ts';
import { readFoot } from './foot.ts';
import { readHead } from './head.ts';
import { findHeadings } from './headingRuns.ts';
import { emptyLexicon, type Lexicon } from './lexicon.ts';
import { findLostDelimiters } from './lostDelimiters.ts';
import { findMarkers } from './markerRuns.ts';
import { readByline, readOriginalTitle } from './metadata.ts';
import { makeReadLine, type ReadLine } from './readLine.ts';
import { contentSpan, type Shape } from './shape.ts';
import { findTurns } from './turns.ts';

/** An article with what an edit needs to know of how it was read. */
export interface ParsedArticle extends Article {
  readonly lines: ReadLine[];
  /** The lines that neither head nor footer looked at: from the first number, up to and without the second. */
  readonly bodyLines: readonly [from: number, to: number];
  /** Names whose mention anywhere in the text was counted as evidence. */
  readonly watchedNames: readonly string[];
  readonly lexicon: Lexicon;
}

/** What is known before an article is read. */
export interface ParseOptions {
  readonly lexicon?: Lexicon;
}

/** Reads an article from a text. Any string gives one; what is malformed is read as well as it can be. Linear in the text. */
export function parseArticle(text: string, { lexicon = emptyLexicon }: ParseOptions = {}): ParsedArticle {
  return composeArticle(splitLines(text, makeReadLine), lexicon);
}

/** Reads an article from its lines; what was read in a line before is not read again. */
export function composeArticle(lines: ReadLine[], lexicon: Lexicon): ParsedArticle {
  const written = lines.filter((line) => line.shape !== null);
  const shapes = written.map((line) => line.shape as Shape);
  const head = readHead(shapes);
  const foot = readFoot(shapes, head.end);
  const body: BodyEntry[] = [];
  for (let index = 0; index < foot.from; index++) {
    const line = written[index];
    const facts = head.used.has(index) ? null : line?.body;
    if (line && facts) body.push({ line, facts });
  }
  const facts = body.map((entry) => entry.facts);
  const keywords = foot.fields
    .filter(({ name }) => name === 'keywords')
    .flatMap(({ values }) => values.map((value) => value.text));
  const { decisions, watchedNames } = decide(facts, new Set(keywords), lexicon);
  return {
    lines,
    breadcrumb: head.breadcrumb,
    headline: head.headline,
    source: head.source ?? foot.source,
    date: head.date ?? foot.date,
    originalTitle: head.originalTitle ?? firstOf(facts, 'originalTitle', readOriginalTitle) ?? foot.originalTitle,
    bylines: [...head.bylines, ...bylinesOf(facts), ...foot.bylines],
    dateline: firstOf(facts, 'dateline', readDateline),
    chrome: chromeOf([
      ...head.chrome,
      ...facts.filter(({ settled }) => settled === 'chrome').map(({ shape }) => shape),
      ...foot.chrome,
    ]),
    sections: assemble(body, decisions),
    footer: footerOf(foot.fields),
    bodyLines: [written[head.looked]?.number ?? lines.length, written[foot.looked]?.number ?? 0],
    watchedNames,
    lexicon,
  };
}

function decide(
  lines: readonly BodyLine[],
  keywords: ReadonlySet<string>,
  lexicon: Lexicon,
): { decisions: Decisions; watchedNames: readonly string[] } {
  const delimited = findTurns(lines, lexicon);
  const markers = findMarkers(lines, (index) => delimited.has(index));
  const lost = findLostDelimiters(lines, {
    turns: delimited,
    isMarker: (index) => markers.has(index),
    keywords,
    lexicon,
  });
  const turns = new Map([...delimited, ...lost.turns]);
  const transcript = [...turns.values()].some(({ prefix }) => prefix.form === 'question' || prefix.form === 'outlet');
  const headings = findHeadings(lines, { turns, markers, transcript });
  return { decisions: { turns, markers, headings, transcript }, watchedNames: lost.watchedNames };
}

function firstOf<T>(lines: readonly BodyLine[], kind: Settled, read: (shape: Shape) => T | null): T | null {
  const line = lines.find(({ settled }) => settled === kind);
  return line ? read(line.shape) : null;
}

function bylinesOf(lines: readonly BodyLine[]): Byline[] {
  return lines.flatMap(({ settled, shape }) => (settled === 'byline' ? (readByline(shape) ?? []) : []));
}

function chromeOf(shapes: readonly Shape[]): Article['chrome'] {
  return shapes.map((shape) => ({ kind: 'chrome', span: contentSpan(shape) }));
}

function footerOf(fields: readonly FooterField[]): Footer | null {
  const first = fields[0]?.span;
  const last = fields.at(-1)?.span;
  return first && last ? { kind: 'footer', first, last, fields } : null;
}
