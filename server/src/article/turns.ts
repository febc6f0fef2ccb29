import type { BodyLine } from './bodyLine.ts';
import type { PrefixForm, SpeakerPrefix } from './speakerPrefix.ts';

/** A line that was found to be a turn, and how sure that is (0 to 1). */
export interface FoundTurn {
  readonly prefix: TurnPrefix;
  readonly confidence: number;
}

/** The places of a turn's parts. */
export type TurnPrefix = Pick<
  SpeakerPrefix,
  'form' | 'start' | 'end' | 'nameStart' | 'nameEnd' | 'delimiterStart' | 'delimiterEnd' | 'speechStart'
>;

/** Turns by the index of their line in the body. */
export type FoundTurns = ReadonlyMap<number, FoundTurn>;

/** From this confidence on, a paragraph counts as a turn. */
export const acceptedConfidence = 0.5;

interface Group {
  readonly form: PrefixForm;
  count: number;
  spoken: number;
  questions: number;
}

/**
 * Decides which paragraphs with a speaker's prefix are turns. A prefix alone proves little (数据：, 演习时间：, 韩国：);
 * that it returns, that somebody asks and somebody answers, that speech follows, are evidence.
 */
export function findTurns(lines: readonly BodyLine[]): FoundTurns {
  const groups = groupPrefixes(lines);
  const transcript = isTranscript(groups);
  const found = new Map<number, FoundTurn>();
  lines.forEach(({ prefix }, index) => {
    const group = prefix && groups.get(prefix.key);
    if (!group) return;
    const confidence = weigh(prefix, group, transcript, speaksBelow(prefix, lines[index + 1]));
    if (confidence >= acceptedConfidence) found.set(index, { prefix, confidence });
  });
  return found;
}

function groupPrefixes(lines: readonly BodyLine[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  lines.forEach(({ prefix, asks }, index) => {
    if (!prefix) return;
    let group = groups.get(prefix.key);
    if (!group) {
      group = { form: prefix.form, count: 0, spoken: 0, questions: 0 };
      groups.set(prefix.key, group);
    }
    group.count++;
    if (isSpoken(prefix) || speaksBelow(prefix, lines[index + 1])) group.spoken++;
    if (asks) group.questions++;
  });
  return groups;
}

/** Whether somebody asks and somebody answers. */
function isTranscript(groups: ReadonlyMap<string, Group>): boolean {
  const asked = groups.get('question')?.spoken ?? 0;
  const answered = groups.get('answer')?.spoken ?? 0;
  if (asked + answered >= 2) return true;
  let people = 0;
  let outlets = 0;
  for (const group of groups.values()) {
    if (personForms.has(group.form)) people += group.spoken;
    if (group.form === 'outlet' && group.questions * 2 >= group.count) outlets += group.questions;
  }
  return people > 0 && (asked > 0 || outlets > 1);
}

const personForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName', 'role', 'initial']);

function weigh(prefix: SpeakerPrefix, group: Group, transcript: boolean, below: boolean): number {
  if (!isSpoken(prefix) && !below) return 0;
  const again = group.count > 1;
  if (prefix.delimiterStart < 0 && !again) return 0;
  const full = prefix.speech === 'full';
  switch (prefix.form) {
    case 'question':
    case 'answer':
    case 'role':
      return transcript || again ? 1 : full ? 0.7 : 0;
    case 'titledName':
      return transcript ? 0.95 : prefix.quoted ? 0 : again ? 0.95 : 0.85;
    case 'name':
      if (transcript) return 0.95;
      return group.spoken > 1 && (below || full) && !prefix.quoted ? 0.85 : 0;
    case 'title':
      return transcript ? 0.8 : again ? 0.6 : 0;
    case 'initial':
      return transcript && again ? 0.9 : group.spoken > 2 ? 0.6 : 0;
    case 'outlet':
      if (!again || group.questions * 2 < group.count) return 0;
      return transcript ? 0.95 : 0.6;
    case 'unknown':
      return transcript && group.spoken > 2 && prefix.label.length <= 4 ? 0.6 : 0;
  }
}

/** Whether what follows the prefix on the line reads as speech: it ends as a sentence does, or it is long. */
function isSpoken({ speech }: SpeakerPrefix): boolean {
  return speech === 'brief' || speech === 'full';
}

/** The speaker stands alone on the line and the speech follows on the next. */
function speaksBelow({ speech }: SpeakerPrefix, next: BodyLine | undefined): boolean {
  return speech === 'none' && next?.flows === true && next.prefix === null;
}
