import type { BodyLine } from '../lines/bodyLine.ts';
import { endsInReporter, isFollowUp } from '../speakers/outletOpenings.ts';
import { type Evidence, signIf, signs } from './evidence.ts';
import type { ReadingGroup, WeighedGroup } from './exchanges.ts';
import type { FoundTurns } from './foundTurns.ts';
import { opensSpeech, type SpeakerContext } from './readings.ts';
import type { SpeakersApart } from './speakersApart.ts';
import { isStatementList } from './statementList.ts';

/** Signs that somebody speaks elsewhere, which do not show whether this paragraph is a speech or a report. */
export const speaksElsewhere = signs.delimitedElsewhere | signs.nameDelimitedElsewhere;

/** The speakers that have a delimiter somewhere, by the whole text before it and by name. */
export function delimitedSpeakers(lines: readonly BodyLine[], turns: FoundTurns): ReadonlySet<string> {
  const delimited = new Set<string>();
  turns.forEach(({ prefix }, index) => {
    const text = lines[index]?.line.text ?? '';
    delimited.add(text.slice(prefix.start, prefix.end));
    delimited.add(text.slice(prefix.nameStart, prefix.nameEnd));
  });
  return delimited;
}

/** What speaks for each speaker by itself. */
export function weighGroups(
  groups: readonly ReadingGroup[],
  delimited: ReadonlySet<string>,
  mentioned: ReadonlySet<string>,
  context: SpeakerContext,
): readonly WeighedGroup[] {
  const reporters = askingReporters(groups);
  const guests = answeringGuests(groups);
  return groups.map((group) => ({
    group,
    evidence:
      signsOfGroup(group, delimited, mentioned, context) |
      signIf(signs.company, reporters.has(group) || guests.has(group)),
  }));
}

function signsOfGroup(
  { first, members, exchanged, alternating, narrated, personal }: ReadingGroup,
  delimited: ReadonlySet<string>,
  mentioned: ReadonlySet<string>,
  { keywords, lexicon }: SpeakerContext,
): Evidence {
  const listed = lexicon.speakers.has(first.key) || lexicon.speakers.has(first.name);
  const abbreviated = first.abbreviation !== null && delimited.has(first.abbreviation);
  if (!listed && (narrated > 0.5 || (first.form !== 'titledName' && !exchanged && !alternating && !abbreviated)))
    return 0;
  return (
    signIf(signs.role, first.form === 'outlet' && isFollowUp(first.name)) |
    signIf(signs.undelimitedTitle, first.titled) |
    signIf(signs.spaced, first.form === 'titledName' && first.spaced) |
    signIf(signs.delimitedElsewhere, abbreviated || delimited.has(first.key)) |
    signIf(signs.nameDelimitedElsewhere, abbreviated || (!delimited.has(first.key) && delimited.has(first.name))) |
    signIf(signs.keyword, keywords.has(first.name)) |
    signIf(signs.sharedByTwo, members.length === 2) |
    signIf(signs.sharedByMore, members.length > 2) |
    signIf(signs.firstPerson, personal >= 0.5) |
    signIf(signs.exchange, exchanged) |
    signIf(signs.alternates, alternating) |
    signIf(signs.mentioned, mentioned.has(first.name)) |
    signIf(signs.someNarrative, narrated > 0.1) |
    signIf(signs.lexicon, listed) |
    signIf(signs.deniedByLexicon, lexicon.notSpeakers.has(first.key) || lexicon.notSpeakers.has(first.name))
  );
}

const leastAnswers = 3;

/** Those who answer by name only once, where others answer by name again and again. */
function answeringGuests(groups: readonly ReadingGroup[]): ReadonlySet<ReadingGroup> {
  const answering = groups.filter(({ first, exchanged }) => first.form === 'name' && exchanged);
  let answers = 0;
  for (const { alternating, members } of answering) if (alternating) answers += members.length;
  return new Set(answers >= leastAnswers ? answering.filter(({ alternating }) => !alternating) : []);
}

const leastOutlets = 3;
const leastReporters = 2;

/** Those who ask for an outlet, of which a press conference has several; two are enough if both are called reporters. */
function askingReporters(groups: readonly ReadingGroup[]): ReadonlySet<ReadingGroup> {
  const asking = groups.filter(({ first, exchanged }) => first.form === 'outlet' && exchanged);
  const reporters = asking.filter(({ first: { line, nameEnd } }) => endsInReporter(line.text, nameEnd));
  return new Set(asking.length >= leastOutlets || reporters.length >= leastReporters ? asking : []);
}

/**
 * Gives a function that adds to what speaks for a speaker by itself what the article and the other speakers say; only
 * title and name gain by these.
 */
export function weighArticle(
  lines: readonly BodyLine[],
  weighed: readonly WeighedGroup[],
  { introduced, spaced }: SpeakersApart,
  delimited: ReadonlySet<string>,
  context: SpeakerContext,
): (speaker: WeighedGroup) => Evidence {
  const attested = weighed.some(
    ({ group: { first, members } }) =>
      (delimited.has(first.key) && members.some(opensSpeech)) || members.some(({ opening }) => opening.opensWithI),
  );
  const ofArticle =
    signIf(signs.statementList, isStatementList(lines, context, weighed)) | signIf(signs.lossAttested, attested);
  return ({ group, evidence }) => {
    if (group.first.form !== 'titledName') return evidence;
    const ofSpeaker = signIf(signs.statementList, introduced.has(group)) | signIf(signs.company, spaced.has(group));
    return evidence | ofArticle | ofSpeaker;
  };
}
