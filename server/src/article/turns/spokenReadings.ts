import { isOutletLabel } from '../speakers/outletLabels.ts';
import { isAccepted, signs } from './evidence.ts';
import type { WeighedGroup } from './exchanges.ts';
import { speaksElsewhere } from './lostDelimiterSigns.ts';
import { isVoiced, opensSpeech, type Reading } from './readings.ts';
import type { SpeakersApart } from './speakersApart.ts';

/** What the article and its other speakers tell about one. */
interface Others {
  /** Another speaker's delimiter was lost. */
  readonly lossAmongOthers: boolean;
  /** Most of those who ask and answer without a delimiter are heard to speak. */
  readonly exchangeHeard: boolean;
  /** Reporters of several outlets ask. */
  readonly conference: boolean;
  /** Most paragraphs that begin with title and name as this speaker’s do, and not only a few, go on as speech. */
  readonly mostlySpeech: boolean;
  /** Several speakers, this one among them, are introduced by parentheses. */
  readonly introduced: boolean;
  /** Blanks set apart the names of several speakers, this one among them. */
  readonly spaced: boolean;
}

/** Gives a function that tells for one speaker what the others say. `delimited` are those with a delimiter somewhere. */
export function hearOthers(
  weighed: readonly WeighedGroup[],
  { introduced, spaced }: SpeakersApart,
  delimited: ReadonlySet<string>,
): (speaker: WeighedGroup) => Others {
  const losses = weighed.filter(({ group }) => delimited.has(group.first.key) && group.members.some(opensSpeech));
  const exchangeHeard = hearExchange(weighed);
  const conference = weighed.some(({ group, evidence }) => group.first.form === 'outlet' && evidence & signs.company);
  const spokenSpaced = isMostlySpeech(weighed, true);
  const spokenUnspaced = isMostlySpeech(weighed, false);
  return (speaker) => ({
    lossAmongOthers: losses.some(({ group }) => group !== speaker.group),
    exchangeHeard: exchangeHeard(speaker),
    conference,
    mostlySpeech: speaker.group.first.spaced ? spokenSpaced : spokenUnspaced,
    introduced: introduced.has(speaker.group),
    spaced: spaced.has(speaker.group),
  });
}

const leastSpeeches = 5;

/** Whether most paragraphs that begin with a title and a name, with a blank between them or without, go on as speech. */
function isMostlySpeech(weighed: readonly WeighedGroup[], spaced: boolean): boolean {
  const readings = weighed.flatMap(({ group: { first, members } }) =>
    first.form === 'titledName' && first.spaced === spaced ? members : [],
  );
  const speeches = readings.filter(opensSpeech).length;
  return speeches >= leastSpeeches && speeches * 3 >= readings.length * 2;
}

/** The share of the paragraphs in exchanges that have to sound spoken for all of them to count. */
const leastHeard = 0.5;

/** Gives a test for one speaker: whether at least half of the other speakers' paragraphs in exchanges sound spoken. */
function hearExchange(weighed: readonly WeighedGroup[]): (own: WeighedGroup) => boolean {
  const exchanges = ({ group, evidence }: WeighedGroup) => group.exchanged && isAccepted(evidence);
  let heard = 0;
  let paragraphs = 0;
  for (const one of weighed) {
    if (!exchanges(one)) continue;
    heard += one.group.heard;
    paragraphs += one.group.members.length;
  }
  return (own) => {
    const group = exchanges(own) ? own.group : null;
    const others = paragraphs - (group?.members.length ?? 0);
    return others > 0 && heard - (group?.heard ?? 0) >= leastHeard * others;
  };
}

const leastHeardOfSpeaker = 0.25;
/** The largest share of reporting paragraphs with which a speaker who alternates with others counts as heard. */
const mostToldOfAlternating = 0.2;

/**
 * Whether it can be heard that somebody speaks where a question or a delimiter elsewhere is what speaks for it: reports, too,
 * go on about a person right after a question, and with more verbs than any table has.
 */
function isHeard(
  reading: Reading,
  { group, evidence }: WeighedGroup,
  { exchangeHeard, conference, introduced, spaced }: Others,
  asked: boolean,
): boolean {
  const { opening } = reading;
  const { members, exchanged, onlyExchanged, narrated, heard } = group;
  const opens = opensSpeech(reading) && !isOutletLabel(opening.name);
  if ((evidence & signs.alternates) !== 0 && !asked && !opens && !isVoiced(reading)) return false;
  if (!exchanged && (opening.form === 'titledName' || (evidence & speaksElsewhere) === 0)) return true;
  if (opening.form === 'outlet' || opening.abbreviation !== null || (evidence & signs.lexicon) !== 0) return true;
  if (introduced || spaced || isVoiced(reading) || (exchanged && opening.titled && opening.spaced)) return true;
  if (opening.setApart && (evidence & signs.delimitedElsewhere) !== 0) return true;
  if ((evidence & signs.alternates) !== 0 && narrated < mostToldOfAlternating) return true;
  if ((conference && onlyExchanged) || (exchanged && (evidence & signs.company) !== 0)) return true;
  return exchangeHeard || heard >= leastHeardOfSpeaker * members.length;
}

const leastOfRegular = 4;
const mostToldOfRegular = 0.5;

/** Whether somebody answers again and again, so that after a question even what tells of others is said: 周远支持者认为…. */
function isRegular({ group: { members, exchanged, narrated }, evidence }: WeighedGroup): boolean {
  const alternates = (evidence & signs.alternates) !== 0;
  return alternates && exchanged && members.length >= leastOfRegular && narrated < mostToldOfRegular;
}

/**
 * Whether a paragraph with a possible speaker is speech. If it may also be a report, it needs more: another paragraph
 * of the speaker that is clearly speech, another speaker whose delimiter was lost, or enough evidence of its own.
 * `asked` says whether somebody has asked by then, if anybody asks at all; `answers` whether a speaker asks in the line above.
 */
export function isSpeech(
  reading: Reading,
  speaker: WeighedGroup,
  others: Others,
  { asked, answers }: { readonly asked: boolean; readonly answers: boolean },
): boolean {
  const { narrative, personal, opening } = reading;
  const { group, evidence } = speaker;
  if (opening.tellsOfTalk || !isHeard(reading, speaker, others, asked)) return false;
  if (narrative === 'surely') return answers && isRegular(speaker);
  const { lossAmongOthers, mostlySpeech, introduced, spaced } = others;
  if (opensSpeech(reading) || (personal && !opening.quotes) || lossAmongOthers || introduced || spaced) return true;
  if (mostlySpeech && opening.titled) return true;
  if ((evidence & speaksElsewhere) === 0) return group.members.length > 1 || isAccepted(evidence);
  return group.members.some(opensSpeech) || isAccepted(evidence & ~speaksElsewhere);
}
