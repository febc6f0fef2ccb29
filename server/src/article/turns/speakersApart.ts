import { isAccepted } from './evidence.ts';
import type { ReadingGroup, WeighedGroup } from './exchanges.ts';

/** Speakers whom the article sets apart from what they say by other means than delimiters. */
export interface SpeakersApart {
  /** By parentheses that introduce them. */
  readonly introduced: ReadonlySet<ReadingGroup>;
  /** By blanks between title and name. */
  readonly spaced: ReadonlySet<ReadingGroup>;
}

const leastSpaced = 3;

/** The largest share of reporting paragraphs with which somebody counts among those three, if not in the first person, and at all. */
const mostToldOfSure = 0.2;
const mostToldOfSpaced = 0.5;

/**
 * Those whose names a blank sets apart, of whom little is told, where three paragraphs are spoken by such by their own signs, or
 * nothing is told of three such: reports leave no blank between title and name.
 */
export function spacedSpeakers(weighed: readonly WeighedGroup[]): ReadonlySet<ReadingGroup> {
  const spaced = weighed.filter(({ group: { first, narrated } }) => first.spaced && narrated < mostToldOfSpaced);
  const sure = spaced.filter(
    ({ group: { narrated, personal }, evidence }) =>
      (narrated < mostToldOfSure || personal >= 0.5) && isAccepted(evidence),
  );
  const paragraphs = sure.reduce((sum, { group }) => sum + group.members.length, 0);
  const silent = spaced.filter(({ group: { first, narrated } }) => first.titled && narrated === 0);
  const isList = paragraphs >= leastSpaced || (silent.length >= leastSpaced && silent.length === spaced.length);
  return new Set(isList ? spaced.map(({ group }) => group) : []);
}
