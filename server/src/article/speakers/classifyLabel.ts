import { codeSet, isHan, isIn, isLatin, trimEnd, withoutSpace } from '../../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';
import { abbreviationIn } from '../names/abbreviations.ts';
import { nameEndBeforeAge, tellsAge } from '../names/ages.ts';
import { isAmbiguousName } from '../names/ambiguousNames.ts';
import { isChineseName } from '../names/chineseNames.ts';
import { nameAfterOffices } from '../names/namesAfterOffices.ts';
import { isAnonymous, isFamiliarName, isLatinNickname } from '../names/nicknames.ts';
import { isPersonName } from '../names/personNames.ts';
import { endsRelation } from '../names/relations.ts';
import { splitTitledName, unusualNameAfterTitle } from '../names/titledNames.ts';
import { titleLengthAfter, titleLengthBefore } from '../names/titles.ts';
import { holdsTitle } from '../names/titlesWithinNames.ts';
import { isHandle, opensHandle } from './handles.ts';
import { isFieldLabel, isNonSpeakerLabel } from './nonSpeakerLabels.ts';
import { longestRole, opensRole, reporter, roleOf, withoutNumber } from './speakerRoles.ts';
import type { PrefixForm } from './turnPrefix.ts';

/** What kind of speaker a label may be, and where in it the name stands. */
export interface LabelForm {
  readonly form: PrefixForm;
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** Says what kind of speaker a label may be, and where in it the name stands. */
export function classifyLabel(label: string): LabelForm {
  const bare = withoutSpace(withoutNumber(label)).replaceAll('*', '');
  if (bare === '' || dayOrTime.test(label)) return upTo(label.length, 'unknown');
  if (isIn(opensHandle, label.charCodeAt(0)))
    return isHandle(label) ? { form: 'name', nameStart: 1, nameEnd: label.length } : upTo(label.length, 'unknown');
  const role = bare.length <= longestRole && isIn(opensRole, bare.charCodeAt(0)) ? roleOf(bare) : null;
  if (role) return upTo(label.length, role);
  if (isNonSpeakerLabel(bare) && !endsInName(label))
    return upTo(label.length, isNameLikeLabel(bare) ? 'name' : 'unknown');
  const aged = nameEndBeforeAge(label);
  if (aged > 0) return readAged(label, aged);
  const parenthesis = parenthesisAfter(label);
  const nameEnd = parenthesis === '' ? label.length : trimEnd(label, 0, label.length - parenthesis.length);
  if (nameEnd <= 0) return upTo(label.length, 'unknown');
  return (
    (parenthesis === '' ? null : readHolder(label, nameEnd, parenthesis)) ??
    readPerson(label, nameEnd, parenthesis) ??
    readOther(label, nameEnd, parenthesis === '' ? bare : withoutSpace(label.slice(0, nameEnd)), bare)
  );
}

/** 27日： · 26日夜间： · 3月： */
const dayOrTime = patternInBothScripts(/^\d{1,4}\s?[年月日号时点]/);

function upTo(nameEnd: number, form: PrefixForm): LabelForm {
  return { form, nameStart: 0, nameEnd };
}

/** Whether the label of no speaker is nevertheless a name, which only ends as such labels do. */
function isNameLikeLabel(bare: string): boolean {
  return isPersonName(bare) && !isFieldLabel(bare) && bare.length > 2;
}

/** 律师尚可为: ends as a label does (原因为), and is title and name. */
function endsInName(label: string): boolean {
  return isIn(endsLabelOrName, label.charCodeAt(label.length - 1)) && splitTitledName(label, 0, label.length) >= 0;
}

const endsLabelOrName = codeSet(charactersInBothScripts('为'));

/** The parenthesis at the end of a label, or nothing. */
function parenthesisAfter(label: string): string {
  if (!isIn(closesParenthesis, label.charCodeAt(label.length - 1))) return '';
  return /(?:[（(][^）)]*[）)]|【[^】]*】)$/.exec(label)?.[0] ?? '';
}

/** 主持人（周远） · 松岚周刊记者（以下简称记者） · 王女士（店主）: a label that only its parenthesis shows to be a speaker's. */
function readHolder(label: string, nameEnd: number, parenthesis: string): LabelForm | null {
  const shortened = abbreviationIn(parenthesis);
  const shortRole = shortened === null ? null : roleOf(shortened);
  if (shortRole) return upTo(nameEnd, shortRole);
  const role = nameEnd <= longestRole ? roleOf(withoutNumber(label.slice(0, nameEnd))) : null;
  if (role) return { form: role, ...holderOf(label, label.length - parenthesis.length, nameEnd) };
  return passerBy.test(label.slice(0, nameEnd)) ? upTo(nameEnd, 'titledName') : null;
}

/** 研究员阮宗泽 · 周远 · 周远、许晴川 · 周远教授 · 老周: somebody who is called by name. */
function readPerson(label: string, nameEnd: number, parenthesis: string): LabelForm | null {
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
    nameEnd <= longestNameAndTitle &&
    titleLengthAfter(label, title) === lengthOfTitleAfter &&
    isNameBeforeTitle(label, title)
  )
    return upTo(title, 'titledName');
  return isLatinNickname(name) || holdsTitle(name) ? upTo(nameEnd, 'name') : null;
}

const lengthOfTitleAfter = 2;
const longestNameAndTitle = 6;

/** Whether a parenthesis after a name tells the title or the age. */
function tellsWho(label: string, parenthesis: string): boolean {
  return parenthesis !== '' && (titleLengthBefore(label, label.length - 1) > 0 || tellsAge(parenthesis, 0));
}

/** 法新社记者 · 蔡 · 环球时报 · 发言人: whoever is not called by name. `body` is the label without parenthesis and blanks. */
function readOther(label: string, nameEnd: number, body: string, bare: string): LabelForm {
  if (reporter.test(label.slice(0, nameEnd))) return upTo(nameEnd, 'question');
  if (bare.length === 1 && isHan(bare.charCodeAt(0))) return upTo(label.length, 'initial');
  if (body.length <= longestRole && mayEndOutlet(body.charCodeAt(body.length - 1)) && outlet.test(body))
    return upTo(nameEnd, 'outlet');
  if ((titleLengthBefore(label, nameEnd) > 0 || endsRelation(label, nameEnd, 0)) && bare.length <= longestTitle)
    return upTo(nameEnd, 'title');
  return { form: 'unknown', nameStart: unusualNameAfterTitle(label), nameEnd: label.length };
}

const longestTitle = 24;

/** The name in the parenthesis after a role, 主持人（周远）; the role if nobody is named there, or if it is a sign: A1（周远）. */
function holderOf(label: string, parenthesis: number, roleEnd: number): Pick<LabelForm, 'nameStart' | 'nameEnd'> {
  const start = parenthesis + 1;
  const end = label.length - 1;
  const isSign = roleEnd < 2 || !isHan(label.charCodeAt(1));
  return !isSign && isPersonName(label.slice(start, end))
    ? { nameStart: start, nameEnd: end }
    : { nameStart: 0, nameEnd: roleEnd };
}

/** A label with a description after a comma, as reports have it for people met in the street. */
function readAged(label: string, nameEnd: number): LabelForm {
  const split = splitTitledName(label, 0, nameEnd);
  const name = label.slice(0, nameEnd);
  const named = split >= 0 || isPersonName(name) || passerBy.test(name) || isFamiliarName(name);
  return { form: named ? 'titledName' : 'unknown', nameStart: Math.max(0, split), nameEnd };
}

/** 周远、许晴川: two or three who say the same. */
function areNames(label: string): boolean {
  if (!label.includes('、')) return false;
  const names = label.split('、');
  return names.length <= mostTogether && names.every(isPersonName);
}

const mostTogether = 3;

/** 王女士 before a parenthesis that says who she is. */
const passerBy = patternInBothScripts(/^\p{Script=Han}(?:先生|女士|小姐|太太|同学|大爷|大妈|阿姨)$/u);

/**
 * Whether the title that begins at `end` follows a name. In 职工代表 and 广东省委员 the word before the title is no name, but
 * tells whom the person represents.
 */
function isNameBeforeTitle(label: string, end: number): boolean {
  const name = label.slice(0, end);
  if (!deputies.has(label.slice(end, end + 2))) return isPersonName(name);
  return end === 3 && isChineseName(name) && !isIn(endsBody, name.charCodeAt(end - 1));
}

const deputies = wordsInBothScripts('代表 委员');
const endsBody = codeSet(charactersInBothScripts('省市县区州镇乡村会军团组队部局院校'));

const closesParenthesis = codeSet('）)】');
const outletLast = codeSet(charactersInBothScripts('网报社台刊志闻媒道经末物端》体文视'));

function mayEndOutlet(code: number): boolean {
  return isIn(outletLast, code) || isLatin(code);
}

const outlet = patternInBothScripts(
  /(?:网|报|社|台|周刊|杂志|新闻|传媒|媒体|频道|卫视|财经|周末|人物|客户端|中文|》|FM|TV|Times|News|\p{Script=Han}[A-Za-z]{2,})$/u,
);
