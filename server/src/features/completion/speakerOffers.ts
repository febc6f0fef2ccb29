import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Article, Turn } from '../../article/article.ts';
import { NameQuery } from '../../text/nameQuery.ts';
import { nodeOnLine } from '../nodesAbove.ts';
import type { ArticleSpeaker } from '../speakers/articleSpeaker.ts';
import { speakerOf, speakersOf } from '../speakers/speakers.ts';
import { turnCount } from '../wording.ts';
import { missingIndent } from './articleForm.ts';
import { nextSpeakers } from './nextSpeakers.ts';
import type { Offer } from './offer.ts';
import type { CompletionPlace } from './place.ts';

/** A speaker of other articles. */
export interface KnownSpeaker {
  readonly name: string;
  /** The whole text before the delimiter: 俄罗斯总统普京. */
  readonly spelling: string;
}

/** How many speakers of other articles are offered before anything is typed. */
const mostUnasked = 20;

/**
 * The speakers of the article, the likeliest next one first, in the article’s own spelling and with its delimiter; then
 * those of other articles. None before text that already has a speaker. Linear in the number of speakers.
 */
export function speakerOffers(
  article: Article,
  place: CompletionPlace,
  delimiter: string,
  others: readonly KnownSpeaker[],
): Offer[] {
  if (place.rest !== '' && nodeOnLine(article, place.line.number)?.kind === 'turn') return [];
  const own = nextSpeakers(article, place.line.number).flatMap((speaker) =>
    offersOf(article, place, delimiter, speaker),
  );
  const known = new Set(speakersOf(article).map(({ name }) => name));
  const query = new NameQuery(place.typed);
  const matching =
    place.typed === '' ? others.slice(0, mostUnasked) : others.filter(({ name }) => query.closenessOf(name) !== null);
  const foreign = matching
    .filter(({ name }) => !known.has(name))
    .map(({ name, spelling }) => offer(article, place, `${spelling}${delimiter}`, name, spelling, null));
  return [...own, ...foreign];
}

/** The most turns of a speaker that are searched for different spellings. */
const mostTurns = 200;

/** One offer for each way in which the turns write the speaker, the latest first. */
function offersOf(article: Article, place: CompletionPlace, delimiter: string, speaker: ArticleSpeaker): Offer[] {
  const texts = new Map<string, Offer>();
  for (const turn of speaker.turns.slice(-mostTurns).reverse()) {
    const { text: spelling } = turn.speaker.span;
    if (turn.span.line === place.line || texts.has(spelling)) continue;
    texts.set(spelling, offer(article, place, opening(turn, delimiter), speaker.name, spelling, turn));
  }
  return [...texts.values()];
}

/** The text before the speech, including emphasis and brackets. If the delimiter was lost, it is added. */
function opening({ span, speaker, delimiter, speech }: Turn, usual: string): string {
  const { text } = span.line;
  if (delimiter === null) return text.slice(span.start, speaker.span.end) + usual;
  return text.slice(span.start, speech?.start ?? delimiter.end);
}

function offer(
  article: Article,
  place: CompletionPlace,
  text: string,
  name: string,
  spelling: string,
  turn: Turn | null,
): Offer {
  const spoken = turn ? (speakerOf(article, turn)?.turns.length ?? 0) : 0;
  return {
    label: text.trimEnd(),
    kind: CompletionItemKind.Reference,
    body: [missingIndent(article, place, turn?.span.line ?? null), text, { number: 0 }],
    detail: turn ? turnCount(spoken) : l10n.t('Speaks in other articles'),
    keys: [name, spelling],
    subject: { kind: 'speaker', name },
    from: place.start,
    to: place.cursor,
  };
}
