import type { BodyLine } from '../lines/bodyLine.ts';
import { confidenceOf } from './evidence.ts';
import type { WeighedGroup } from './exchanges.ts';
import { nameForms } from './labelGroups.ts';
import type { SpeakerContext } from './readings.ts';

/** In a list of so many, half of the paragraphs are enough: some go on with what was said. */
const ofLongList = 5;
/** So many who say I right after their name, which no report does; every third paragraph has to be of such a speaker then. */
const leastDirect = 2;
const leastSpeakers = 3;

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
  const { speakers, personal, direct, first } = countStatements(lines, context, weighed);
  if (speakers < leastSpeakers) return false;
  const { paragraphs, markers } = countParagraphs(lines, context, first);
  const spoken = markers > 1 || context.turns.size > 0 || personal * 3 >= speakers;
  return (
    (spoken && speakers * (speakers < ofLongList ? 5 : 6) >= paragraphs * 3) ||
    (direct >= leastDirect && direct * 2 >= speakers && speakers * 3 >= paragraphs)
  );
}

interface Statements {
  /** How many paragraphs begin with a speaker of whom nothing is told. */
  speakers: number;
  /** How many of those without delimiter say I or you. */
  personal: number;
  /** How many of them say I right after the name. */
  direct: number;
  /** The index of the first paragraph with a speaker. */
  first: number;
}

function countStatements(
  lines: readonly BodyLine[],
  { turns }: SpeakerContext,
  weighed: readonly WeighedGroup[],
): Statements {
  const counts: Statements = { speakers: 0, personal: 0, direct: 0, first: lines.length };
  turns.forEach(({ prefix }, index) => {
    if (nameForms.has(prefix.form)) counts.speakers++;
    counts.first = Math.min(counts.first, index);
  });
  for (const { group, evidence } of weighed) {
    if (confidenceOf(evidence) <= 0 || group.first.form !== 'titledName') continue;
    for (const member of group.members) {
      if (member.narrative !== 'no') continue;
      counts.speakers++;
      if (member.personal) counts.personal++;
      if (member.opening.opensWithI) counts.direct++;
      counts.first = Math.min(counts.first, member.index);
    }
  }
  return counts;
}

/** How many paragraphs there are from `first` on, and how many markers in the article. */
function countParagraphs(
  lines: readonly BodyLine[],
  context: SpeakerContext,
  first: number,
): { readonly paragraphs: number; readonly markers: number } {
  let paragraphs = 0;
  let markers = 0;
  lines.forEach((line, index) => {
    if (context.markers.has(index)) markers++;
    else if (index >= first && line.settled === null && line.paragraph) paragraphs++;
  });
  return { paragraphs, markers };
}
