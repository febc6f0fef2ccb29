import { codeSet, isIn } from '../../text/characters.ts';
import { patternInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';
import { endsRelation } from './relations.ts';
import { surnameLength } from './surnames.ts';
import { titleLengthBefore } from './titles.ts';

/** 老周, 小九 */
export const lengthOfFamiliarName = 2;
const opensNickname = codeSet('老小');
/** Words of old and small things; the second character of each is a surname too. */
const notNicknames = wordsInBothScripts(
  '老师 老农 老成 小康 小麦 小班 小时 小计 小史 小段 小节 小费 小曲 小路 小车 小贺 小米 小农 小项 小包',
);

/** Whether what has the form of a nickname is a word of old or small things: 老师, 小麦. */
export function isWordLikeNickname(name: string): boolean {
  return notNicknames.has(name);
}

/** Whether a name is 老 or 小 and a surname, as reports call people after a title: 环卫工老周, 志愿者小林. */
export function isFamiliarName(name: string): boolean {
  if (name.length !== lengthOfFamiliarName || !isIn(opensNickname, name.charCodeAt(0))) return false;
  return surnameLength(name, 1) === 1 && !isWordLikeNickname(name);
}

const familiarGivenName = patternInBothScripts(
  /^[阿老小](?![师板家人说学区组时节吃事麦米班孩院镇城店伙巷屋楼品报额型微众心将队分规广户产高小兵康数贩卖商业企车票钱狗猫鱼])\p{Script=Han}$/u,
);

/** Whether a name is a nickname where something sets it apart from what stands around it, as a blank or a title does: 小九. */
export function isFamiliarGivenName(name: string): boolean {
  return familiarGivenName.test(name);
}

const kinNickname = patternInBothScripts(/^\p{Script=Han}[姐哥叔婶嫂爷姨伯妹]$/u);
const nickname = patternInBothScripts(
  /^(?:[阿老小大][A-Za-z]{1,8}|阿(?![姨里尔根富拉联曼塞])\p{Script=Han}|大\p{Script=Han}|[“「][^“”「」]{1,10}[”」])$/u,
);

/** Whether a name is a nickname where a title stands before it: 阿May, 阿强, 桂姐, “五点半”. */
export function isNicknameAfterTitle(name: string): boolean {
  return nickname.test(name) || kinNickname.test(name);
}

/** Whether a name is a surname and what an elder is called: 柴姐. */
export function isKinNickname(name: string): boolean {
  return surnameLength(name, 0) === 1 && kinNickname.test(name);
}

const latinNickname = /^[阿老小大][A-Za-z]{1,8}$/;

/** Whether what stands before a delimiter is a nickname by its form: 阿May. */
export function isLatinNickname(name: string): boolean {
  return latinNickname.test(name);
}

const anonymous = codeSet('甲乙丙丁戊ABCDE');

/** 家长甲, 市民B: a title and a letter in place of the name. */
export function isAnonymous(label: string): boolean {
  const last = label.length - 1;
  if (!isIn(anonymous, label.charCodeAt(last))) return false;
  return titleLengthBefore(label, last) > 0 || endsRelation(label, last, 0);
}
