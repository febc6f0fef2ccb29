import type { BodyLine } from './bodyLine.ts';
import { acceptedConfidence, confidenceOf, type Evidence, signIf } from './evidence.ts';
import { type Group, markExchanges } from './exchanges.ts';
import { findMentioned, namesInExchanges } from './mentions.ts';
import { chooseReadings, type Reading, readOpenings, type SpeakerContext } from './readings.ts';
import { isStatementList } from './statementList.ts';
import type { FoundTurn, FoundTurns } from './turns.ts';

/** The turns found, and the names whose mere mention anywhere in the article was counted as evidence. */
export interface LostDelimiters {
  readonly turns: FoundTurns;
  readonly watchedNames: readonly string[];
}

/**
 * Finds turns whose delimiter was lost: paragraphs that start with a speaker and go straight on into speech. No single sign
 * proves one, since narrative about a person starts in the same way (外交部发言人赵立坚7月10日主持…); the signs are weighed.
 */
export function findLostDelimiters(lines: readonly BodyLine[], context: SpeakerContext): LostDelimiters {
  const groups = chooseReadings(readOpenings(lines, context));
  if (groups.length === 0) return { turns: new Map(), watchedNames: [] };
  const exchanges = markExchanges(lines, groups, context);
  const watchedNames = namesInExchanges(exchanges);
  const mentioned = findMentioned(lines, watchedNames, exchanges);
  const speakers = delimitedSpeakers(lines, context.turns);
  const weighed = exchanges.map((group) => ({
    group,
    evidence: gatherSigns(group, speakers, mentioned, context),
  }));
  const ofArticle =
    signIf('statementList', isStatementList(lines, context, weighed)) |
    signIf(
      'lossAttested',
      weighed.some(({ group }) => speakers.has(group.first.key)),
    );
  const turns = new Map<number, FoundTurn>();
  for (const { group, evidence: alone } of weighed) {
    const evidence = group.first.form === 'titledName' ? alone | ofArticle : alone;
    if (confidenceOf(evidence) < acceptedConfidence) continue;
    for (const reading of group.members) {
      if (isSpeech(reading, group, alone)) turns.set(reading.index, { evidence, prefix: reading.opening });
    }
  }
  return { turns, watchedNames };
}

/** A single reading with a doubtful continuation has to stand on its own evidence. */
function isSpeech({ narrative }: Reading, group: Group, evidence: Evidence): boolean {
  if (narrative === 'surely') return false;
  return narrative === 'no' || group.members.length > 1 || confidenceOf(evidence) >= acceptedConfidence;
}

function gatherSigns(
  { first, members, exchanged, alternating, narrated, personal }: Group,
  speakers: ReadonlySet<string>,
  mentioned: ReadonlySet<string>,
  { keywords, lexicon }: SpeakerContext,
): Evidence {
  const listed = lexicon.speakers.has(first.key) || lexicon.speakers.has(first.name);
  if (!listed && (narrated >= 0.5 || (first.form !== 'titledName' && !exchanged && !alternating))) return 0;
  return (
    signIf('undelimitedTitle', first.titled) |
    signIf('spaced', first.form === 'titledName' && first.spaced) |
    signIf('delimitedElsewhere', speakers.has(first.key)) |
    signIf('nameDelimitedElsewhere', !speakers.has(first.key) && speakers.has(first.name)) |
    signIf('keyword', keywords.has(first.name)) |
    signIf('sharedByTwo', members.length === 2) |
    signIf('sharedByMore', members.length > 2) |
    signIf('firstPerson', personal >= 0.5) |
    signIf('exchange', exchanged) |
    signIf('alternates', alternating) |
    signIf('mentioned', mentioned.has(first.name)) |
    signIf('someNarrative', narrated > 0.1) |
    signIf('lexicon', listed) |
    signIf('deniedByLexicon', lexicon.notSpeakers.has(first.key) || lexicon.notSpeakers.has(first.name))
  );
}

function delimitedSpeakers(lines: readonly BodyLine[], turns: FoundTurns): Set<string> {
  const speakers = new Set<string>();
  for (const [index, { prefix }] of turns) {
    const text = lines[index]?.line.text ?? '';
    if (prefix.end - prefix.start > 1) speakers.add(text.slice(prefix.start, prefix.end));
    if (prefix.nameEnd - prefix.nameStart > 1) speakers.add(text.slice(prefix.nameStart, prefix.nameEnd));
  }
  return speakers;
}
