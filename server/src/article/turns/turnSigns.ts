import { emptyLexicon, type Lexicon } from '../lexicon.ts';
import { longestNickname, type SpeakerPrefix } from '../speakers/speakerPrefix.ts';
import type { PrefixForm } from '../speakers/turnPrefix.ts';
import { type Evidence, signIf, signs } from './evidence.ts';
import { isAsker, type LabelGroup } from './labelGroups.ts';
import type { Talk } from './talk.ts';

const vouchedForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName', 'title', 'question', 'role']);

/** The sign that each form of prefix is. */
const signOfForm: Readonly<Record<PrefixForm, Evidence>> = {
  question: signs.role,
  answer: signs.role,
  role: signs.role,
  titledName: signs.titledName,
  name: signs.name,
  title: signs.title,
  initial: signs.initial,
  outlet: signs.outlet,
  unknown: signs.unknown,
};

/** The labels that say little of who speaks, and more where they stand right after a question. */
const answeringForms: ReadonlySet<PrefixForm> = new Set(['unknown', 'title', 'name']);

/**
 * The signs that a paragraph with a prefix is a turn. `form` is that of the prefix among the other lines, `below` whether
 * the speech begins on the next line.
 */
export function gatherSigns(
  prefix: SpeakerPrefix,
  form: PrefixForm,
  group: LabelGroup,
  { transcript, inBrackets, quotations, voices, introduced }: Talk,
  below: boolean,
  lexicon: Lexicon,
): Evidence {
  const vouchedFor = (transcript && vouchedForms.has(form)) || (inBrackets && form === 'titledName');
  if (prefix.delimiterStart < 0 && group.count < 2 && !vouchedFor) return 0;
  return (
    signOfForm[form] |
    signIf(signs.longLabel, form === 'unknown' && prefix.label.length > longestNickname) |
    signIf(signs.transcript, transcript) |
    signIf(signs.again, group.spoken > 1) |
    signIf(signs.often, group.spoken > 2) |
    signIf(signs.asks, isAsker(group) || (prefix.form === 'outlet' && group.questions * 2 >= group.count)) |
    signIf(signs.nameDelimitedElsewhere, form === 'name' && introduced.has(prefix.name)) |
    signIf(signs.speech, below || prefix.speech === 'full') |
    signIf(signs.exchange, answeringForms.has(prefix.form) && group.answers * 2 > group.count) |
    signIf(signs.quoted, prefix.quoted && !transcript && !(quotations && form === 'titledName')) |
    signIf(signs.company, voices && form === 'name') |
    signIf(signs.lexicon, lexicon !== emptyLexicon && isListed(lexicon.speakers, prefix)) |
    signIf(signs.deniedByLexicon, lexicon !== emptyLexicon && isListed(lexicon.notSpeakers, prefix))
  );
}

function isListed(speakers: ReadonlySet<string>, prefix: SpeakerPrefix): boolean {
  return speakers.has(prefix.label) || speakers.has(prefix.name);
}
