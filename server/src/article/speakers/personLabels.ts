import { isIn } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';
import { nameEndBeforeAge, tellsAge } from '../names/ages.ts';
import { isAmbiguousName } from '../names/ambiguousNames.ts';
import { isChineseName } from '../names/chineseNames.ts';
import { isForeignName, partsOfName } from '../names/foreignNames.ts';
import { kinNameEnd } from '../names/kinNames.ts';
import { nameAfterOffices } from '../names/namesAfterOffices.ts';
import { isAnonymous, isFamiliarName, isLatinNickname } from '../names/nicknames.ts';
import { isPersonName } from '../names/personNames.ts';
import { splitTitledName } from '../names/titledNames.ts';
import { titleLengthAfter, titleLengthBefore } from '../names/titles.ts';
import { holdsTitle } from '../names/titlesWithinNames.ts';
import { type LabelForm, upTo } from './labelForm.ts';

const mostTogether = 3;

/** 周远、许晴川: two or three who say the same. */
function areNames(label: string): boolean {
  if (!label.includes('、')) return false;
  const names = label.split('、');
  return names.length <= mostTogether && names.every(isPersonName);
}

const lengthOfTitleAfter = 2;
const longestNameAndTitle = 6;
/** Titles that groups and places send somebody with, too. */
const deputies = wordsInBothScripts('代表 委员');
const endsBody = setInBothScripts('省市县区州镇乡村会军团组队部局院校');

/**
 * Whether the title that begins at `end` follows a name. In 职工代表 and 广东省委员 the word before the title is no name, but
 * tells whom the person represents.
 */
function isNameBeforeTitle(label: string, end: number): boolean {
  const name = label.slice(0, end);
  return deputies.has(label.slice(end, end + lengthOfTitleAfter)) ? isNameOfDeputy(name) : isPersonName(name);
}

const shortestName = 2;

const members = wordsInBothScripts('代表 委员 议员');
/** 委员会, 代表团, 代表性, 议员们 */
const afterMember = setInBothScripts('会团队性处作大长们人名资制书权');

/** Whether a name and, as members of a parliament are called, the title after it end at `at`: 鲁东升代表…. */
export function isDeputy(text: string, from: number, at: number): boolean {
  const nameEnd = at - lengthOfTitleAfter;
  if (!members.has(text.slice(nameEnd, at)) || isIn(afterMember, text.charCodeAt(at))) return false;
  return isNameOfDeputy(text.slice(from, nameEnd));
}

/** Whether what stands before 代表 or 委员 is a name: a full one, which is no place or group. */
function isNameOfDeputy(name: string): boolean {
  if (partsOfName.test(name)) return isForeignName(name);
  return name.length >= shortestName && isChineseName(name) && !isIn(endsBody, name.charCodeAt(name.length - 1));
}

/** Whether a parenthesis after a name tells the title or the age. */
function tellsWho(label: string, parenthesis: string): boolean {
  return parenthesis !== '' && (titleLengthBefore(label, label.length - 1) > 0 || tellsAge(parenthesis, 0));
}

/** 研究员阮宗泽 · 周远 · 周远、许晴川 · 周远教授 · 老周: somebody who is called by name. */
export function readPerson(label: string, nameEnd: number, parenthesis: string): LabelForm | null {
  const split = splitTitledName(label, 0, nameEnd);
  const titled = split >= 0 ? split : nameAfterOffices(label, nameEnd);
  if (titled >= 0) return { form: 'titledName', nameStart: titled, nameEnd };
  const name = label.slice(0, nameEnd);
  if (areNames(name)) return upTo(nameEnd, 'name');
  if (isAnonymous(name)) return upTo(nameEnd, 'titledName');
  if (isPersonName(name) || isAmbiguousName(name))
    return upTo(nameEnd, tellsWho(label, parenthesis) ? 'titledName' : 'name');
  const title = nameEnd - lengthOfTitleAfter;
  if (
    (nameEnd <= longestNameAndTitle || partsOfName.test(name)) &&
    titleLengthAfter(label, title) === lengthOfTitleAfter &&
    isNameBeforeTitle(label, title)
  )
    return upTo(title, 'titledName');
  const called = isLatinNickname(name) || holdsTitle(name) || kinNameEnd(name, 0) === nameEnd;
  return called ? upTo(nameEnd, 'name') : null;
}

const passerBy = patternInBothScripts(/^\p{Script=Han}(?:先生|女士|小姐|太太|同学|大爷|大妈|阿姨)$/u);

/** Whether a name is a surname and how somebody met in the street is called: 王女士. */
export function isPasserBy(name: string): boolean {
  return passerBy.test(name);
}

/** 周先生，42岁，出租车司机: with a description after a comma, as reports have it for people met in the street. */
export function readAged(label: string): LabelForm | null {
  const nameEnd = nameEndBeforeAge(label);
  if (nameEnd <= 0) return null;
  const split = splitTitledName(label, 0, nameEnd);
  const name = label.slice(0, nameEnd);
  const named = split >= 0 || isPersonName(name) || isPasserBy(name) || isFamiliarName(name);
  return { form: named ? 'titledName' : 'unknown', nameStart: Math.max(0, split), nameEnd };
}
