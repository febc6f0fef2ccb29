import type { Article, Turn } from '../article/article.ts';
import { covers } from '../article/locate.ts';
import { type Position, type Range, rangeOver, type Span } from '../text/lines.ts';
import { comparePositions } from '../text/ranges.ts';
import {
  type ArticleKeyword,
  keywordKey,
  keywordMentionsOf,
  keywordPlaceAt,
  keywordsOf,
  statementsOf,
} from './keywords.ts';
import { regionPath } from './regionPath.ts';
import { headingTextAt } from './repeatedHeadings.ts';
import type { ArticleSpeaker } from './speakers/articleSpeaker.ts';
import { mentionAt, mentionsOf } from './speakers/speakerMentions.ts';
import { speakerOf, speakersOf } from './speakers/speakers.ts';

/** A place where something occurs. */
export interface Occurrence {
  /** The name, title or words themselves. */
  readonly span: Span;
  /** The range to show around it: a whole turn, a marker, a line. */
  readonly around: Range;
}

/** Something that can occur in several articles: a speaker, by the full name, or a keyword. */
export type Subject =
  | { readonly of: 'speaker'; readonly kind: ArticleSpeaker['kind']; readonly name: string }
  | { readonly of: 'keyword'; readonly text: string };

/** Every place of a speaker, a keyword or a heading in an article. */
export interface Occurrences {
  /** Null for a heading. */
  readonly subject: Subject | null;
  /** The range at the position. */
  readonly origin: Range;
  /** Where it is defined: a speaker's first turn, the markers with the title, the headings themselves. */
  readonly definitions: readonly Occurrence[];
  /** Where it is stated: all turns of a speaker, marker titles and the footer's keywords, headings. */
  readonly statements: () => readonly Occurrence[];
  /** Where running text mentions it. A function, because it searches the whole text. */
  readonly mentions: () => readonly Occurrence[];
}

/** The speaker, keyword or heading at a position, and all its places; null where there is none. */
export function occurrencesAt(article: Article, position: Position): Occurrences | null {
  const turn = regionPath(article, position).at(-1)?.part;
  if (turn?.kind === 'turn' && covers(turn.speaker.span, position)) {
    const speaker = speakerOf(article, turn);
    return speaker ? { ...ofSpeaker(article, speaker), origin: turn.speaker.span.range } : null;
  }
  const mention = mentionAt(article, position);
  if (mention) return { ...ofSpeaker(article, mention.speaker), origin: mention.span.range };
  const place = keywordPlaceAt(article, position);
  if (place) return { ...ofKeyword(article, place.keyword), origin: place.span.range };
  return ofHeadingAt(article, position);
}

/**
 * All places of a subject in an article; null if nobody of that name speaks there, or the article does not state the
 * keyword.
 */
export function occurrencesOf(article: Article, subject: Subject): Omit<Occurrences, 'origin'> | null {
  if (subject.of === 'keyword') {
    const wanted = keywordKey(subject.text);
    const keyword = keywordsOf(article).find(({ text }) => keywordKey(text) === wanted);
    return keyword ? ofKeyword(article, keyword) : null;
  }
  const speaker = speakersOf(article).find(({ kind, name }) => kind === subject.kind && name === subject.name);
  return speaker ? ofSpeaker(article, speaker) : null;
}

/** Sorts occurrences in text order. */
export function inTextOrder(occurrences: readonly Occurrence[]): Occurrence[] {
  return occurrences.toSorted((a, b) => comparePositions(a.span.range.start, b.span.range.start));
}

function ofSpeaker(article: Article, speaker: ArticleSpeaker): Omit<Occurrences, 'origin'> {
  return {
    subject: { of: 'speaker', kind: speaker.kind, name: speaker.name },
    definitions: speaker.turns.slice(0, 1).map(ofTurn),
    statements: () => speaker.turns.map(ofTurn),
    mentions: () => mentionsOf(article, speaker).map(({ span }) => onLine(span)),
  };
}

function ofTurn({ span, speaker, continuation }: Turn): Occurrence {
  return { span: speaker.name, around: rangeOver(span, continuation.at(-1)?.span ?? span) };
}

function ofKeyword(article: Article, keyword: ArticleKeyword): Omit<Occurrences, 'origin'> {
  const titles = keyword.markers.flatMap(({ title, line }) => (title ? [{ span: title, around: line.range }] : []));
  const stated = statementsOf(keyword).map(onLine);
  return {
    subject: { of: 'keyword', text: keyword.text },
    definitions: titles.length > 0 ? titles : stated,
    statements: () => stated,
    mentions: () => keywordMentionsOf(article, keyword).map(onLine),
  };
}

function ofHeadingAt(article: Article, position: Position): Occurrences | null {
  const found = headingTextAt(article, position);
  if (!found) return null;
  const headings = found.headings.map(({ title, span }) => ({ span: title, around: span.range }));
  const repetitions = found.repetitions.map(onLine);
  // On a heading's ordinal, beside its words, the range is the whole line.
  const line = found.headings.find(({ span }) => covers(span, position))?.span.range;
  const origin = rangeAt([...headings, ...repetitions], position) ?? line;
  if (!origin) return null;
  return { subject: null, origin, definitions: headings, statements: () => headings, mentions: () => repetitions };
}

function rangeAt(occurrences: readonly Occurrence[], position: Position): Range | undefined {
  return occurrences.find(({ span }) => covers(span, position))?.span.range;
}

function onLine(span: Span): Occurrence {
  const { line } = span;
  return {
    span,
    around: { start: { line: line.number, character: 0 }, end: { line: line.number, character: line.text.length } },
  };
}
