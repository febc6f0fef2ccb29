import { codeSet, isIn } from '../../text/characters.ts';
import { opensNumeral } from '../../text/numerals.ts';
import { patternInBothScripts, setInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';
import type { PrefixForm } from './turnPrefix.ts';

const longestNumberedQuestion = 4;

const questionRoles = patternInBothScripts(
  /^(?:问|我|提问|记|记者|本[报刊网台社](?:记者)?|主持人|主持|编者|笔者|编辑部?|追问|记者问|记者追问|记者提问|Q|q)(?:[A-Za-z一二三四五六七八九十\d０-９]{0,3})$/,
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
/** 网友 or 楼主, with what the user is called; 读者 “一叶知秋”. */
export const netUser = patternInBothScripts(
  /^(?:网友|网民|楼主|层主)(?:[“「"][^”」"]{1,12}[”」"]|[^\s“”「」"]{1,8}|[\w\-.]{2,20})$|^(?:读者|听众|观众)\s?[“「][^”」]{1,12}[”」]$/,
);
const numbering = patternInBothScripts(
  /^(?:[（(]?[\d０-９一二三四五六七八九十]{1,3}(?:\.\d{1,2}){0,2}[)）]?[\s.．、]*)/,
);
/** What speakers, and the numbers before them, may stand in. */
export const openingBrackets = codeSet('【[（(〖［');

/** Longer texts without number and blanks name no role. */
export const longestRole = 16;

/** How questioners, answerers and roles are called first. */
export const opensRole = setInBothScripts(
  '问我提追记本主编笔Qq答回Aa网嘉观听旁同解画字评众全学专发新男女甲乙丙丁受采訪审书公辩原被证控检现读正反楼层',
);

/** The role that a text without numbers and blanks names; null if it names none. */
export function roleOf(bare: string): PrefixForm | null {
  if (questionRoles.test(bare)) return 'question';
  if (answerRoles.test(bare)) return 'answer';
  if (courtRoles.has(bare)) return 'title';
  return roles.test(bare) || netUser.test(bare) ? 'role' : null;
}

/** 一问：…？ 二问：…？ head the parts of an article, each of which its author answers. */
const numberedQuestion = patternInBothScripts(/^[一二三四五六七八九十]{1,3}问$/);

/** The text without the number before it: 1.问, （二）答. */
export function withoutNumber(text: string): string {
  const first = text.charCodeAt(0);
  if (!opensNumeral(first) && !isIn(openingBrackets, first)) return text;
  return text.length <= longestNumberedQuestion && numberedQuestion.test(text) ? text : text.replace(numbering, '');
}
