import { codeSet, isHan, isIn, isLatin, isSpace, skipSpace } from '../../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';
import { isNonSpeakerLabel } from '../speakers/nonSpeakerLabels.ts';
import { isAmbiguousName, isChineseName, isPersonName, isTransliteration } from './names.ts';
import { surnameLength } from './surnames.ts';
import { endsRelation, titleLengthBefore } from './titles.ts';

/**
 * Where the name begins in organisation + title + name (中国国际问题研究院副院长阮宗泽, 东亚共同体研究所所长 孙崎享);
 * -1 if the text is not of that form.
 */
export function splitTitledName(text: string, start: number, end: number): number {
  let space = -1;
  for (let at = end - 1; at > start; at--) {
    if (isSpace(text.charCodeAt(at))) space = at;
    const titled = titleLengthBefore(text, at, start) > 0 || endsRelation(text, at, start);
    if (!titled && (space !== at || at - start < shortestOfficeBeforeBlank)) continue;
    const nameStart = skipSpace(text, at, end);
    // Two words in Latin letters are forename and surname.
    if (!titled && isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(nameStart))) continue;
    if (nameStart >= end) continue;
    const name = text.slice(nameStart, end);
    if (isPersonName(name) || (titled && (isCalled(name) || isAmbiguousName(name) || nickname.test(name))))
      return nameStart;
    if (calledByFirst.test(name) && (nameStart > at || !notNicknames.has(name))) return nameStart;
    if (titled && (isMostlyForeign(name) || (nameStart > at && isSetApart(name)))) return nameStart;
  }
  return -1;
}

const shortestOfficeBeforeBlank = 2;
const longestSetApart = 4;

/** Whether what a blank parts from a title may be a name, whatever its surname, and says nothing of what is done: 总经理　代晓明. */
function isSetApart(name: string): boolean {
  if (name.length < 2 || name.length > longestSetApart || said.has(name) || isNonSpeakerLabel(name)) return false;
  for (let at = 0; at < name.length; at++) if (!isHan(name.charCodeAt(at))) return false;
  return titleLengthBefore(name, name.length) === 0;
}

const shortestUnusual = 2;
const longestUnusual = 3;
const shortestOrganisation = 4;

/**
 * Where a name with an unusual surname may begin, which only stands after organisation and title (研究中心副教授｜蔚然); 0 if
 * there is none.
 */
export function unusualNameAfterTitle(label: string): number {
  if (isIn(endsGroup, label.charCodeAt(label.length - 1))) return 0;
  for (let length = shortestUnusual; length <= longestUnusual; length++) {
    const at = label.length - length;
    const title = titleLengthBefore(label, at);
    if (title > 0 && at - title >= shortestOrganisation && isSetApart(label.slice(at))) return at;
  }
  return 0;
}

const shortestForeign = 4;
const longestForeign = 7;

/** 总理维拉通加, 牧民阿不都热合曼: two characters of three are such as names are transliterated with, and it is no further office. */
function isMostlyForeign(name: string): boolean {
  if (name.length < shortestForeign || name.length > longestForeign || titleLengthBefore(name, name.length) > 0)
    return false;
  let others = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (!isHan(code)) return false;
    if (!isTransliteration(code)) others++;
  }
  return others * 3 <= name.length && isTransliteration(name.charCodeAt(0)) && !isNonSpeakerLabel(name);
}

const anonymous = codeSet('甲乙丙丁戊ABCDE');
const opensNickname = codeSet('老小');
/** 阿May, 阿强, 桂姐, “五点半” */
const nickname = patternInBothScripts(
  /^(?:[阿老小大][A-Za-z]{1,8}|阿(?![姨里尔根富拉联曼塞])\p{Script=Han}|大\p{Script=Han}|\p{Script=Han}[姐哥叔婶嫂爷姨伯妹]|[“「][^“”「」]{1,10}[”」])$/u,
);
/** 小九, which a blank sets apart from whatever stands before it. */
export const calledByFirst = patternInBothScripts(/^[阿老小](?![师板家人说学区组时节吃事麦米班孩])\p{Script=Han}$/u);
/** Words of old and small things; the second character of each is a surname too. */
const notNicknames = wordsInBothScripts(
  '老师 老农 老成 小康 小麦 小班 小时 小计 小史 小段 小节 小费 小曲 小路 小车 小贺 小米 小农 小项 小包',
);

/** 家长甲, 市民B: a title and a letter in place of the name. */
export function isAnonymous(label: string): boolean {
  const last = label.length - 1;
  if (!isIn(anonymous, label.charCodeAt(last))) return false;
  return titleLengthBefore(label, last) > 0 || endsRelation(label, last, 0);
}

/** Whether what stands before a delimiter is a nickname by its form: 阿May. */
export function isNickname(name: string): boolean {
  return latinNickname.test(name);
}

const latinNickname = /^[阿老小大][A-Za-z]{1,8}$/;

/** Whether a name is a nickname as reports use it after a title: 环卫工老周, 志愿者小林. */
export function isCalled(name: string): boolean {
  if (name.length !== 2 || !isIn(opensNickname, name.charCodeAt(0))) return false;
  return surnameLength(name, 1) === 1 && !notNicknames.has(name);
}

const longestChineseName = 3;
const shortestOffice = 4;
/** 、 */
const ENUMERATION_COMMA = 0x3001;
const endsGroup = codeSet(charactersInBothScripts('省市县区州镇乡村会军团组队部局院校厅司室处科站所厂业家人员者们方'));

/** Where the name begins after a title, a comma and a title that is not known: 人大代表、松岚织坊一把手周远; -1 if there is none. */
export function nameAfterOffices(label: string, end: number): number {
  const last = label.charCodeAt(end - 1);
  let comma = end - longestChineseName - shortestOffice;
  while (comma > 0 && label.charCodeAt(comma) !== ENUMERATION_COMMA) comma--;
  if (comma <= 0 || isIn(endsGroup, last) || titleLengthBefore(label, comma) === 0) return -1;
  for (let length = longestChineseName; length > 1; length--) {
    if (isChineseName(label.slice(end - length, end))) return end - length;
  }
  return -1;
}

/** 王委员大川, 林副院长小红: as the record of a parliament calls those who speak, with the title after the surname. */
const titleWithin = patternInBothScripts(
  /^副?(?:委员|主任委员|召集委员|主席|院长|部长|次长|政务次长|常务次长|秘书长|署长|局长|处长|司长|议员|议长|市长|县长|校长)(\p{Script=Han}{1,2})$/u,
);
/** Verbs that describe somebody's speech: 王院长建议：…. */
const said = wordsInBothScripts(
  '说 称 谈 问 答 讲 道 表示 指出 认为 强调 介绍 说明 提醒 建议 解释 坦言 直言 回忆 回应 回复 答复 回答 补充 透露 呼吁 分析 感慨 感叹 告诉 说道 讲话 致辞 致词 发言 点评 ' +
    '寄语 提问 质询 询问 追问 总结 开场 演讲 讲述 讲解 解读 写道 批示 要求 主持 特别 语录 观点 简介 信箱 热线 专栏 有话 来信 谈话 访谈 专访 时间 课堂 团队 办公 工作 同志 女士 先生 夫人 ' +
    '承诺 希望 宣布 证实 否认 质疑 批评 反驳 警告 期待 相信 提出 提到 谈到 看来 笑称 笑言 笑说 办公室 接待日 们 等 也 都 却',
);
const longestTitledWithin = 9;

/** Whether a title stands between surname and given name. */
export function holdsTitle(name: string): boolean {
  const family = name.length <= longestTitledWithin ? surnameLength(name, 0) : 0;
  const given = family > 0 ? titleWithin.exec(name.slice(family))?.[1] : undefined;
  return given !== undefined && !said.has(given) && !isIn(endsGroup, given.charCodeAt(given.length - 1));
}
