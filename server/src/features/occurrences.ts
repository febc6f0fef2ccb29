import type { Article, Turn } from '../article/article.ts';
import { covers } from '../article/locate.ts';
import { type Position, type Range, rangeOver, type Span } from '../text/lines.ts';
import { comparePositions } from '../text/ranges.ts';
import { keywordAt, keywordMentionsOf, statementsOf } from './keywords.ts';
import { regionPath } from './regionPath.ts';
import { headingTextAt } from './repeatedHeadings.ts';
import { mentionAt, mentionsOf } from './speakers/mentions.ts';
import { type ArticleSpeaker, speakerOf } from './speakers/speakers.ts';

/** A place where something stands. */
export interface Occurrence {
  /** The name, title or words alone. */
  readonly span: Span;
  /** What is worth showing around it: a whole turn, a marker, a line. */
  readonly around: Range;
}

/** Every place of a speaker, a keyword or a heading in an article. */
export interface Occurrences {
  /** What the position is on. */
  readonly origin: Range;
  /** Where the article gives its meaning: a speaker's first turn, the markers with a title, the headings themselves. */
  readonly definitions: readonly Occurrence[];
  /** Where it stands for itself: all turns of a speaker, marker titles and the footer's keywords, headings. */
  readonly statements: readonly Occurrence[];
  /** Where the text speaks of it. */
  readonly mentions: readonly Occurrence[];
}

/** The speaker, keyword or heading at a position, and all its places; null where there is none. */
export function occurrencesAt(article: Article, position: Position): Occurrences | null {
  const turn = regionPath(article, position).at(-1)?.part;
  if (turn?.kind === 'turn' && covers(turn.speaker.span, position)) {
    const speaker = speakerOf(article, turn);
    return speaker ? ofSpeaker(article, speaker, turn.speaker.span.range) : null;
  }
  const mention = mentionAt(article, position);
  if (mention) return ofSpeaker(article, mention.speaker, mention.span.range);
  return ofKeywordAt(article, position) ?? ofHeadingAt(article, position);
}

/** All of them, in text order. */
export function inTextOrder(occurrences: readonly Occurrence[]): Occurrence[] {
  return occurrences.toSorted((a, b) => comparePositions(a.span.range.start, b.span.range.start));
}

function ofSpeaker(article: Article, speaker: ArticleSpeaker, origin: Range): Occurrences {
  const statements = speaker.turns.map(ofTurn);
  const mentions = mentionsOf(article, speaker).map(({ span }) => onLine(span));
  return { origin, definitions: statements.slice(0, 1), statements, mentions };
}

function ofTurn({ span, speaker, continuation }: Turn): Occurrence {
  return { span: speaker.name, around: rangeOver(span, continuation.at(-1)?.span ?? span) };
}

function ofKeywordAt(article: Article, position: Position): Occurrences | null {
  const keyword = keywordAt(article, position);
  if (!keyword) return null;
  const titles = keyword.markers.flatMap(({ title, line }) => (title ? [{ span: title, around: line.range }] : []));
  const statements = statementsOf(keyword).map(onLine);
  const mentions = keywordMentionsOf(article, keyword).map(onLine);
  const definitions = titles.length > 0 ? titles : statements;
  return { origin: originAt([...statements, ...mentions], position), definitions, statements, mentions };
}

function ofHeadingAt(article: Article, position: Position): Occurrences | null {
  const found = headingTextAt(article, position);
  if (!found) return null;
  const headings = found.headings.map(({ title, span }) => ({ span: title, around: span.range }));
  const mentions = found.repetitions.map(onLine);
  return {
    origin: originAt([...headings, ...mentions], position),
    definitions: headings,
    statements: headings,
    mentions,
  };
}

function originAt(occurrences: readonly Occurrence[], position: Position): Range {
  const here = occurrences.find(({ span }) => covers(span, position));
  return here?.span.range ?? { start: position, end: position };
}

function onLine(span: Span): Occurrence {
  const { line } = span;
  return {
    span,
    around: { start: { line: line.number, character: 0 }, end: { line: line.number, character: line.text.length } },
  };
}
