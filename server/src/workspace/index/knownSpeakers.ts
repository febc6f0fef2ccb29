import type { KnownSpeaker } from '../../features/completion/speakerOffers.ts';
import type { ArticleIndex } from './articleIndex.ts';

/** The speakers of a folder are collected at most once in this time, in milliseconds, however fast somebody types. */
const gatheredFor = { whileReading: 500, otherwise: 5000 };

interface Gathered {
  readonly at: number;
  /** The number of articles when they were collected. */
  readonly size: number;
  readonly speakers: readonly KnownSpeaker[];
}

const latest = new WeakMap<ArticleIndex, Gathered>();

/**
 * The speakers of a folder's articles for completion, those with the most turns first, each with the latest title.
 * `now` is a clock in milliseconds with any origin.
 */
export function knownSpeakers(index: ArticleIndex, now: number): readonly KnownSpeaker[] {
  const { size } = index;
  const kept = latest.get(index);
  const keptFor = kept?.size === size ? gatheredFor.otherwise : gatheredFor.whileReading;
  if (kept && now - kept.at < keptFor) return kept.speakers;
  const speakers = index.speakers().map(({ name, titles }) => ({ name, spelling: `${titles[0] ?? ''}${name}` }));
  latest.set(index, { at: now, size, speakers });
  return speakers;
}
