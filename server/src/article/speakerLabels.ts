import { codeSet, isHan, isIn, isLatin, trimEnd, withoutSpace } from '../text/characters.ts';
import { opensNumeral } from '../text/numerals.ts';
import { charactersInBothScripts, patternInBothScripts, wordsInBothScripts } from '../text/scripts.ts';
import { abbreviationIn } from './abbreviations.ts';
import { nameEndBeforeAge, tellsAge } from './ages.ts';
import { isFieldLabel, isLabel } from './labels.ts';
import { isAmbiguousName, isChineseName, isPersonName } from './names.ts';
import { holdsTitle, isAnonymous, isCalled, isNickname, nameAfterOffices, splitTitledName } from './titledNames.ts';
import { endsRelation, titleLengthAfter, titleLengthBefore } from './titles.ts';
import type { PrefixForm } from './turnPrefix.ts';

const longestNumberedQuestion = 4;

const questionRoles = patternInBothScripts(
  /^(?:问|我|提问|记|记者|本报记者|本刊记者|主持人|主持|编者|编辑|追问|记者问|记者追问|记者提问|Q|q)(?:[A-Za-z一二三四五六七八九十\d０-９]{0,3})$/,
);
const answerRoles = patternInBothScripts(/^(?:答|回答|答复|A|a)(?:[A-Za-z一二三四五六七八九十\d０-９]{0,3})$/);
const roles = patternInBothScripts(
  /^(?:网友|嘉宾|(?:现场)?(?:观众|听众)(?:提问)?|(?:现场)?(?:读者|学生|同学|网友)提问|旁白|同期声|解说|画外音|字幕|评论员|主播|众人|全体|学员|专家|发言人|新闻发言人|[正反]方(?:[一二三四]辩)?|男|女|男声|女声|甲|乙|丙|丁|受访者|采访者|訪問者)(?:[A-Za-z一二三四五六七八九十甲乙丙丁\d０-９]{0,3})$/,
);
/** The roles in court. They are also labels of fields (原告：某公司。), so they weigh no more than a title. */
export const courtRoles = wordsInBothScripts(
  '原告代理人 被告代理人 委托代理人 鉴定人 上诉人 被上诉人 申请人 被申请人 自诉人 被害人 审判长 审判员 书记员 公诉人 辩护人 原告 被告 被告人 证人 控方 辩方 检方',
);
/** 法新社记者: who asks at a press conference. A 摄影记者 speaks for himself. */
export const reporter = patternInBothScripts(
  /^[\p{Script=Han}A-Za-z《》·]{2,14}(?<!摄影|文字|战地|调查|资深|特约|退休|本报|本刊|参与|执笔|实习|见习)记者(?:提问|[追又再]?问)?$/u,
);
const netUser = patternInBothScripts(/^网友(?:[“「][^”」]{1,12}[”」]|[^\s“”「」]{1,8}|[\w\-.]{2,20})$/);
const numbering = patternInBothScripts(
  /^(?:[（(]?[\d０-９一二三四五六七八九十]{1,3}(?:\.\d{1,2}){0,2}[)）]?[\s.．、]*)/,
);
/** What speakers, and the numbers before them, may stand in. */
export const openingBrackets = codeSet('【[（(〖［');

/**
 * The key by which two prefixes are of the same speaker. All questioners of a transcript count as one, and so do all
 * answerers.
 */
function keyOf(label: string, form: PrefixForm): string {
  if (form === 'question' || form === 'answer') return form;
  if (form === 'name' && isIn(opensHandle, label.charCodeAt(0))) return handles;
  const key = mayHoldBlankOrDigit(label) ? label.replace(/[\s\d]/g, '') : label;
  return form === 'role' && netUser.test(key) ? key.slice(0, 2) : key;
}

/** Whether one of the characters is no Han character, nor a sign of the blocks beside them. */
function mayHoldBlankOrDigit(label: string): boolean {
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at);
    if (code <= 0x3000 || code === 0xfeff) return true;
  }
  return false;
}

/** The text before a delimiter: its form, where the name is in it, and the key that all labels of one speaker share. */
export interface Label {
  readonly text: string;
  readonly form: PrefixForm;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly key: string;
}

/**
 * Labels that were read before, since an article repeats them. Only short ones: longer strings would keep the whole
 * text in memory that they were cut from.
 */
const knownLabels = new Map<string, Label>();
const mostKnownLabels = 500;
const longestKnownLabel = 12;

/** Reads the text from `start` to `end` as the label of a speaker. */
export function readLabel(text: string, start: number, end: number): Label {
  const label = text.slice(start, end);
  if (label.length > longestKnownLabel) return makeLabel(label);
  const known = knownLabels.get(label);
  if (known) return known;
  if (knownLabels.size >= mostKnownLabels) knownLabels.clear();
  const made = makeLabel(label);
  knownLabels.set(label, made);
  return made;
}

function makeLabel(text: string): Label {
  const { form, nameStart, nameEnd } = classifyLabel(text);
  return { text, form, nameStart, nameEnd, key: keyOf(text, form) };
}

/** Says what kind of speaker a label may be, and where in it the name stands. */
function classifyLabel(label: string): Pick<Label, 'form' | 'nameStart' | 'nameEnd'> {
  const all = (form: PrefixForm) => ({ form, nameStart: 0, nameEnd: label.length });
  const bare = withoutSpace(withoutNumber(label)).replaceAll('*', '');
  if (bare === '') return all('unknown');
  if (isIn(opensHandle, label.charCodeAt(0)))
    return isHandle(label) ? { ...all('name'), nameStart: 1 } : all('unknown');
  const role = bare.length <= longestRole && isIn(opensRole, bare.charCodeAt(0)) ? roleOf(bare) : null;
  if (role) return all(role);
  if (isLabel(bare)) return isPersonName(bare) && !isFieldLabel(bare) && bare.length > 2 ? all('name') : all('unknown');
  const aged = nameEndBeforeAge(label);
  if (aged > 0) return readAged(label, aged);
  const parenthesis = isIn(closesParenthesis, label.charCodeAt(label.length - 1))
    ? /(?:[（(][^）)]*[）)]|【[^】]*】)$/.exec(label)
    : null;
  const nameEnd = parenthesis ? trimEnd(label, 0, parenthesis.index) : label.length;
  if (nameEnd <= 0) return all('unknown');
  const shortened = parenthesis && abbreviationIn(parenthesis[0]);
  const shortRole = shortened === null ? null : roleOf(shortened);
  if (shortRole) return { form: shortRole, nameStart: 0, nameEnd };
  const roleOfHolder = parenthesis && nameEnd <= longestRole ? roleOf(withoutNumber(label.slice(0, nameEnd))) : null;
  if (parenthesis && roleOfHolder) return { form: roleOfHolder, ...holderOf(label, parenthesis.index, nameEnd) };
  if (parenthesis && passerBy.test(label.slice(0, nameEnd))) return { form: 'titledName', nameStart: 0, nameEnd };
  const split = splitTitledName(label, 0, nameEnd);
  const titled = split >= 0 ? split : nameAfterOffices(label, nameEnd);
  if (titled >= 0) return { form: 'titledName', nameStart: titled, nameEnd };
  const name = label.slice(0, nameEnd);
  if (areNames(name)) return { form: 'name', nameStart: 0, nameEnd };
  if (isAnonymous(name)) return { form: 'titledName', nameStart: 0, nameEnd };
  if (isPersonName(name) || isAmbiguousName(name)) {
    const titledAfter =
      parenthesis !== null && (titleLengthBefore(label, label.length - 1) > 0 || tellsAge(parenthesis[0], 0));
    return { form: titledAfter ? 'titledName' : 'name', nameStart: 0, nameEnd };
  }
  if (name.length <= 6 && titleLengthAfter(label, nameEnd - 2) === 2 && isNameBeforeTitle(label, nameEnd - 2)) {
    return { form: 'titledName', nameStart: 0, nameEnd: nameEnd - 2 };
  }
  if (isNickname(name) || holdsTitle(name)) return { form: 'name', nameStart: 0, nameEnd };
  if (reporter.test(name)) return { form: 'question', nameStart: 0, nameEnd };
  if (bare.length === 1 && isHan(bare.charCodeAt(0))) return all('initial');
  const body = parenthesis ? withoutSpace(name) : bare;
  if (body.length <= longestRole && mayEndOutlet(body.charCodeAt(body.length - 1)) && outlet.test(body))
    return { form: 'outlet', nameStart: 0, nameEnd };
  if ((titleLengthBefore(label, nameEnd) > 0 || endsRelation(label, nameEnd, 0)) && bare.length <= 24)
    return { form: 'title', nameStart: 0, nameEnd };
  return all('unknown');
}

/** The name in the parenthesis after a role, 主持人（周远）; the role if nobody is named there, or if it is a sign: A1（周远）. */
function holderOf(label: string, parenthesis: number, roleEnd: number): Pick<Label, 'nameStart' | 'nameEnd'> {
  const start = parenthesis + 1;
  const end = label.length - 1;
  const isSign = roleEnd < 2 || !isHan(label.charCodeAt(1));
  return !isSign && isPersonName(label.slice(start, end))
    ? { nameStart: start, nameEnd: end }
    : { nameStart: 0, nameEnd: roleEnd };
}

const opensHandle = codeSet('@＠');
/** What all who are called by their handle count as, as all net users do. */
const handles = '@';
const handle = /^.[\p{L}\p{N}_\-·]{2,20}$/u;

/** @守灯人: somebody of a social network, unless that says that something was said: @守灯人转发. */
function isHandle(label: string): boolean {
  return handle.test(label) && !isLabel(label) && !announcesQuote.test(label);
}

const announcesQuote = patternInBothScripts(/(?:转发|提醒|测定|发布|所有人)$/);

/** A label with a description after a comma, as reports have it for people met in the street. */
function readAged(label: string, nameEnd: number): Pick<Label, 'form' | 'nameStart' | 'nameEnd'> {
  const split = splitTitledName(label, 0, nameEnd);
  const name = label.slice(0, nameEnd);
  const named = split >= 0 || isPersonName(name) || passerBy.test(name) || isCalled(name);
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
const longestRole = 16;

/** How questioners, answerers and roles are called first. */
const opensRole = codeSet(
  charactersInBothScripts(
    '问我提追记本主编Qq答回Aa网嘉观听旁同解画字评众全学专发新男女甲乙丙丁受采訪审书公辩原被证控检现读正反',
  ),
);

function roleOf(bare: string): PrefixForm | null {
  if (questionRoles.test(bare)) return 'question';
  if (answerRoles.test(bare)) return 'answer';
  if (courtRoles.has(bare)) return 'title';
  return roles.test(bare) || netUser.test(bare) ? 'role' : null;
}

/** 一问：…？ 二问：…？ head the parts of an article, each of which its author answers. */
const numberedQuestion = patternInBothScripts(/^[一二三四五六七八九十]{1,3}问$/);

/** The text without the number before it: 1.问, （二）答. */
function withoutNumber(text: string): string {
  const first = text.charCodeAt(0);
  if (!opensNumeral(first) && !isIn(openingBrackets, first)) return text;
  return text.length <= longestNumberedQuestion && numberedQuestion.test(text) ? text : text.replace(numbering, '');
}

const outletLast = codeSet(charactersInBothScripts('网报社台刊志闻媒道经末物端》体文视'));

function mayEndOutlet(code: number): boolean {
  return isIn(outletLast, code) || isLatin(code);
}

const outlet = patternInBothScripts(
  /(?:网|报|社|台|周刊|杂志|新闻|传媒|媒体|频道|卫视|财经|周末|人物|客户端|中文|》|FM|TV|Times|News|\p{Script=Han}[A-Za-z]{2,})$/u,
);
