import type { KnownSpeaker } from '../../features/completion/speakerOffers.ts';
import type { ArticleIndex } from './articleIndex.ts';

/** Who speaks in a folder is gathered no oftener than this, in milliseconds, however fast somebody types. */
const gatheredFor = { whileReading: 500, otherwise: 5000 };

interface Gathered {
  readonly at: number;
  /** How many articles there were. */
  readonly size: number;
  readonly speakers: readonly KnownSpeaker[];
}

const latest = new WeakMap<ArticleIndex, Gathered>();

/**
 * The speakers of a folder's articles for completion, those with the most turns first, each with the latest title. `now` is
 * in milliseconds from any moment.
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
