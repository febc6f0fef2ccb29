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

/** A short text of an article and where it stands: a zero-based line, and UTF-16 code units from the line's start. */
export interface PlacedText {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What a speaker with a name says in an article. */
export interface SpeakerSummary {
  readonly name: string;
  /** As written, in order of appearance: 俄罗斯总统, 总统. */
  readonly titles: readonly string[];
  /** How many turns. */
  readonly turns: number;
  /** How the first turn begins, and where its speaker stands. */
  readonly quote: PlacedText;
}

/**
 * What an index of many articles keeps of each: plain data that passes between threads and holds nothing of the text
 * it was taken from.
 */
export interface ArticleSummary {
  readonly headline: PlacedText | null;
  readonly source: string | null;
  /** 2020-07-10, or as written if there is no such day. */
  readonly date: string | null;
  readonly headings: readonly PlacedText[];
  /** All that stands between the brackets: 关键词一:支持. */
  readonly markers: readonly PlacedText[];
  /** The titles of markers with a label, and the footer's keywords; each once, where it stands first. */
  readonly keywords: readonly PlacedText[];
  readonly speakers: readonly SpeakerSummary[];
}

/** In UTF-16 code units. */
const longestName = 80;
const longestQuote = 60;

/** Says in short what is in an article. Linear in it. */
export function summarise(article: Article): ArticleSummary {
  return { ...summariseMost(article), headings: headingsOf(article), markers: markersOf(article) };
}

/** The same of an article that may be another at the next keystroke: what is long in it is put together when somebody asks. */
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

/** A marker's title is a keyword by its label (关键词, 看点) or the footer; others are headings in brackets. */
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

/** A copy that does not keep the text alive that it was cut from, as V8 does with slices. */
function ownText(slice: string): string {
  return ` ${slice}`.slice(1);
}
