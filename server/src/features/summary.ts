import type { Article } from '../article/article.ts';
import { isHan } from '../text/characters.ts';
import type { Span } from '../text/lines.ts';
import { opensNumeral } from '../text/numerals.ts';
import { excerpt } from './excerpt.ts';
import { type ArticleKeyword, keywordsOf } from './keywords.ts';
import { dayOf, headingName, markerName } from './names.ts';
import { perArticle } from './perArticle.ts';
import type { ArticleSpeaker } from './speakers/articleSpeaker.ts';
import { speakersOf } from './speakers/speakers.ts';

/** A short text from an article and its place: a zero-based line, and UTF-16 code units from the start of the line. */
export interface PlacedText {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A speaker with a name, and how much the speaker says in an article. */
export interface SpeakerSummary {
  readonly name: string;
  /** As written, in order of appearance: 俄罗斯总统, 总统. */
  readonly titles: readonly string[];
  /** How many turns. */
  readonly turns: number;
  /** The beginning of the first turn, and the place of its speaker. */
  readonly quote: PlacedText;
}

/**
 * What an index of many articles keeps of each article: plain data that can be passed between threads and does not keep
 * the article's text in memory.
 */
export interface ArticleSummary {
  readonly headline: PlacedText | null;
  readonly source: string | null;
  /** 2020-07-10, or the date as it is written if there is no such day. */
  readonly date: string | null;
  readonly headings: readonly PlacedText[];
  /** The text between the brackets: 关键词一:支持. */
  readonly markers: readonly PlacedText[];
  /** The titles of markers with a label and the keywords of the footer, each once, at its first place. */
  readonly keywords: readonly PlacedText[];
  readonly speakers: readonly SpeakerSummary[];
}

/** In UTF-16 code units. */
const longestName = 80;
const longestQuote = 60;

/** Summarises an article. Linear in it. */
export function summarise(article: Article): ArticleSummary {
  return { ...summariseMost(article), headings: headingsOf(article), markers: markersOf(article) };
}

/** Summarises an article that is open and may change with the next keystroke: costly parts are computed on demand. */
export function summariseOpen(article: Article): ArticleSummary {
  return {
    ...summariseMost(article),
    get headings() {
      return headingsOf(article);
    },
    get markers() {
      return markersOf(article);
    },
  };
}

/** Whether a marker of a summary has a label: 关键词 of 关键词一:支持, not 关键. */
export function isLabelled({ text }: PlacedText, label: string): boolean {
  if (!text.startsWith(label)) return false;
  const next = text.charCodeAt(label.length);
  return !isHan(next) || opensNumeral(next) || text.startsWith('第', label.length);
}

function summariseMost(article: Article): Omit<ArticleSummary, 'headings' | 'markers'> {
  const { headline, source, date } = article;
  return {
    headline: headline && placed(headline.span),
    source: source && ownText(excerpt(source.span, longestName)),
    date: date && ownText(dayOf(date)),
    keywords: keywordsOf(article).filter(isNamedSo).flatMap(placedKeyword),
    speakers: speakersOf(article).flatMap((speaker) => (speaker.kind === 'person' ? summariseSpeaker(speaker) : [])),
  };
}

const headingsOf = perArticle(({ sections }): readonly PlacedText[] =>
  sections.flatMap(({ heading }) => (heading ? placed(heading.span, headingName(heading)) : [])),
);

const markersOf = perArticle(({ sections }): readonly PlacedText[] =>
  sections.flatMap(({ markers }) => markers.map((marker) => placed(marker.span, markerName(marker)))),
);

function summariseSpeaker({ name, titles, turns }: ArticleSpeaker): SpeakerSummary[] {
  const [first] = turns;
  if (!first) return [];
  const quote = placed(first.speaker.span, first.speech ? excerpt(first.speech, longestQuote) : '');
  return [{ name: ownText(name), titles: titles.map(({ text }) => ownText(text)), turns: turns.length, quote }];
}

/**
 * Whether something counts as a keyword: the footer lists it, or it is the title of a marker with a label (关键词, 看点).
 * Titles of other markers are only headings in brackets.
 */
function isNamedSo({ markers, values }: ArticleKeyword): boolean {
  return values.length > 0 || markers.some(({ label }) => label !== null);
}

function placedKeyword({ markers, values }: ArticleKeyword): PlacedText[] {
  const first = markers[0]?.title ?? values[0];
  return first ? [placed(first)] : [];
}

function placed(span: Span, text = excerpt(span, longestName)): PlacedText {
  return { text: ownText(text), line: span.line.number, start: span.start, end: span.end };
}

/** A copy of a slice. V8 keeps the whole text in memory as long as one of its slices lives. */
function ownText(slice: string): string {
  return ` ${slice}`.slice(1);
}
