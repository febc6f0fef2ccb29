import type { BodyLine } from './bodyLine.ts';
import { confidenceOf } from './evidence.ts';
import type { WeighedGroup } from './exchanges.ts';
import type { SpeakerContext } from './readings.ts';

/** In a list of so many, half of the paragraphs are enough: some go on with what was said. */
const ofLongList = 5;
/** So many who say I right after their name, which no report does; every third paragraph has to be of such a speaker then. */
const leastDirect = 2;

/**
 * Whether the article is a list of statements: most paragraphs from the first speaker on begin with one. Since a report
 * may also begin most paragraphs with people, something must show that they speak: markers above them, a delimiter, or
 * the first person.
 */
export function isStatementList(
  lines: readonly BodyLine[],
  context: SpeakerContext,
  weighed: readonly WeighedGroup[],
): boolean {
  let speakers = context.turns.size;
  let personal = 0;
  let direct = 0;
  let first = lines.length;
  context.turns.forEach((_, index) => {
    first = Math.min(first, index);
  });
  for (const { group, evidence } of weighed) {
    if (confidenceOf(evidence) <= 0 || group.first.form !== 'titledName') continue;
    for (const member of group.members) {
      if (member.narrative !== 'no') continue;
      speakers++;
      if (member.personal) personal++;
      if (member.opening.opensWithI) direct++;
      first = Math.min(first, member.index);
    }
  }
  if (speakers < 3) return false;
  let paragraphs = 0;
  let markers = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (context.markers.has(index)) markers++;
    else if (index >= first && line?.settled === null && line.paragraph) paragraphs++;
  }
  const spoken = markers > 1 || context.turns.size > 0 || personal * 3 >= speakers;
  return (
    (spoken && speakers * (speakers < ofLongList ? 5 : 6) >= paragraphs * 3) ||
    (direct >= leastDirect && direct * 2 >= speakers && speakers * 3 >= paragraphs)
  );
}
