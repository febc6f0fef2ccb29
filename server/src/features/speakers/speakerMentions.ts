import type { Article } from '../../article/article.ts';
import { append } from '../../text/append.ts';
import type { Line, Position, Span } from '../../text/lines.ts';
import { perArticle } from '../perArticle.ts';
import { type FoundTerm, TermFinder } from '../terms.ts';
import type { ArticleSpeaker } from './articleSpeaker.ts';
import { bareName } from './speakerLabel.ts';
import { speakersOf } from './speakers.ts';

/** A mention of a speaker in the text, outside the speakers of turns. */
export interface Mention {
  readonly speaker: ArticleSpeaker;
  /** The name itself: 普京 in 普京总统; 习主席. */
  readonly span: Span;
  /** `name`: a full name of the speaker; `short`: one of `shortNames`. */
  readonly form: 'name' | 'short';
}

/**
 * Where the article mentions a speaker: headline, running text, speeches, the footer's keywords. In text order; none
 * for a role. The text is searched once for all speakers; after an edit, only the edited lines.
 */
export function mentionsOf(article: Article, speaker: ArticleSpeaker): readonly Mention[] {
  return mentionsBySpeaker(article).get(speaker) ?? [];
}

/** The mention at a position, or null. */
export function mentionAt(article: Article, position: Position): Mention | null {
  const wanted = wantedIn(article);
  const found = finder.findAt(position, article.lines, wanted.terms);
  return found && mentionOf(found, wanted);
}

const mentionsBySpeaker = perArticle((article) => {
  const bySpeaker = new Map<ArticleSpeaker, Mention[]>();
  const wanted = wantedIn(article);
  for (const found of finder.find(article.lines, wanted.terms)) {
    const mention = mentionOf(found, wanted);
    if (mention) append(bySpeaker, mention.speaker, mention);
  }
  return bySpeaker;
});

/** The names to search for, and the places where a match is no mention. */
interface Wanted {
  readonly terms: readonly string[];
  readonly meanings: ReadonlyMap<string, Omit<Mention, 'span'>>;
  readonly labels: ReadonlyMap<Line, Span>;
}

const wantedIn = perArticle((article): Wanted => {
  const meanings = new Map<string, Omit<Mention, 'span'>>();
  const labels = new Map<Line, Span>();
  const speakers = speakersOf(article);
  for (const speaker of speakers) {
    for (const { speaker: label } of speaker.turns) labels.set(label.span.line, label.span);
    if (speaker.kind === 'role') continue;
    const full = speaker.names.filter(({ text }) => bareName(text) === speaker.name);
    for (const name of [speaker.name, ...full.map(({ text }) => text)]) meanings.set(name, { speaker, form: 'name' });
  }
  for (const speaker of speakers) {
    for (const short of speaker.shortNames) if (!meanings.has(short)) meanings.set(short, { speaker, form: 'short' });
  }
  return { terms: [...meanings.keys()], meanings, labels };
});

const finder = new TermFinder({ caseless: false });

/** The mention that a found name is; null if it is the speaker of a turn. */
function mentionOf({ term, span }: FoundTerm, { meanings, labels }: Wanted): Mention | null {
  const meaning = meanings.get(term);
  const label = labels.get(span.line);
  if (!meaning || (label && span.start < label.end && label.start < span.end)) return null;
  return { speaker: meaning.speaker, form: meaning.form, span };
}
