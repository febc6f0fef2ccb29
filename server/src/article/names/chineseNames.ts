import { codeSet, isHan, isIn, withoutSpace } from '../../text/characters.ts';
import { setInBothScripts } from '../../text/scripts.ts';
import { mayBeName, opensWithWord } from './notNames.ts';
import { surnameLength } from './surnames.ts';

const shortestName = 2;
/** 氏 after the surname of a Vietnamese woman: 阮氏清河. */
const nee = '氏';
/** The last characters of given names of three, as Japanese have them: 百合子, 进次郎, 由纪夫. */
const endsLongGiven = setInBothScripts('子郎夫介助男美惠香织奈');

/** The longest given name that a name of this kind may have. */
function longestGiven(name: string, family: number): number {
  const long = name.charAt(family) === nee || (family > 1 && isIn(endsLongGiven, name.charCodeAt(name.length - 1)));
  return long ? 3 : 2;
}

/** What tells things of one kind apart, which are no people: 方案甲. */
const letters = codeSet('甲乙丙丁');

/**
 * A Chinese personal name: surname and one or two characters, which a blank may part (蔡 川); or a Japanese one, whose given
 * name may have three.
 */
export function isChineseName(text: string): boolean {
  const bare = text.length > 4 ? text : withoutSpace(text);
  const family = bare.length < shortestName ? 0 : surnameLength(bare, 0);
  if (family === 0) return false;
  const given = bare.length - family;
  if (given < 1 || given > longestGiven(bare, family) || !mayBeName(bare)) return false;
  for (let at = family; at < bare.length; at++) if (!isHan(bare.charCodeAt(at))) return false;
  return !isIn(letters, bare.charCodeAt(bare.length - 1)) || !opensWithWord(bare, 0);
}
