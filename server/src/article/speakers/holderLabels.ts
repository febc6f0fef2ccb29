import { codeSet, isHan, isIn } from '../../text/characters.ts';
import { abbreviationIn } from '../names/abbreviations.ts';
import { isFamiliarName } from '../names/nicknames.ts';
import { isPersonName } from '../names/personNames.ts';
import { type LabelForm, upTo } from './labelForm.ts';
import { isPasserBy } from './personLabels.ts';
import { longestRole, roleOf, withoutNumber } from './speakerRoles.ts';

const closesParenthesis = codeSet('）)】');
const parenthesis = /(?:[（(][^）)]*[）)]|【[^】]*】)$/;

/** The parenthesis at the end of a label, or nothing. */
export function parenthesisAfter(label: string): string {
  if (!isIn(closesParenthesis, label.charCodeAt(label.length - 1))) return '';
  return parenthesis.exec(label)?.[0] ?? '';
}

/** 主持人（周远） · 松岚周刊记者（以下简称记者） · 王女士（店主）: a label that only its parenthesis shows to be a speaker's. */
export function readHolder(label: string, nameEnd: number, parenthesis: string): LabelForm | null {
  const shortened = abbreviationIn(parenthesis);
  const shortRole = shortened === null ? null : roleOf(shortened);
  if (shortRole) return upTo(nameEnd, shortRole);
  const role = nameEnd <= longestRole ? roleOf(withoutNumber(label.slice(0, nameEnd))) : null;
  if (role) return { form: role, ...holderOf(label, label.length - parenthesis.length, nameEnd) };
  const name = label.slice(0, nameEnd);
  return isPasserBy(name) || isFamiliarName(name) ? upTo(nameEnd, 'titledName') : null;
}

/** The name in the parenthesis after a role, 主持人（周远）; the role if nobody is named there, or if it is a sign: A1（周远）. */
function holderOf(label: string, parenthesis: number, roleEnd: number): Pick<LabelForm, 'nameStart' | 'nameEnd'> {
  const start = parenthesis + 1;
  const end = label.length - 1;
  const isSign = roleEnd < 2 || !isHan(label.charCodeAt(1));
  return !isSign && isPersonName(label.slice(start, end))
    ? { nameStart: start, nameEnd: end }
    : { nameStart: 0, nameEnd: roleEnd };
}
