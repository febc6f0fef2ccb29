import { patternInBothScripts } from '../../text/scripts.ts';
import { isPersonName } from '../names/personNames.ts';

/** 2024-01-09, 2024/1/9: as pages write the day of a report, and reports in running text do not. */
const day = /(?<!\d)(?:19|20)\d\d[-/.](?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])(?!\d)/;
/** 00:00 / 03:12, of a player. */
const played = /\d\d?:\d\d\s?\/\s?\d\d?:\d\d/;
/** 松岚时间上午9:57 */
const endsInTime = /[午晨晚夜]\s?\d\d?[:：][0-5]\d$/;
/** 《江》 2011: a work and its year, under a picture of it. */
const work = /》\s?[（(]?(?:19|20)\d\d[）)]?$/;
/** 《江》，作者周远: a work and whose it is. */
const workOf = patternInBothScripts(/^《[^《》]{1,20}》[，,\s]?(?:作者|作曲|作词|导演|编剧|主演|摄影|表演|演唱|选送)/);
/** 松岚|社会|人物: three words of a list, or more. */
const listed = /[|｜︱][^|｜︱]+[|｜︱]/;
const reporters = patternInBothScripts(/^本(?:报|刊|台|网|社)(?:特约|特派|驻[^记]{2,6})?(?:记者|通讯员)/);
/** 松岚日报／即时报道 · 国际组／松岚12日电 */
const credited = patternInBothScripts(/[／/]\s?[^／/，。]{0,14}(?:日电|专电|外电|报导|报道|特稿|专稿)$/);

/** 责任编辑 张三 */
const edited = patternInBothScripts(
  /^(?:责任编辑|责任校对|值班编辑|本版编辑|实习编辑)[ \u3000]{1,4}[\p{Script=Han} \u3000]{2,12}$/u,
);

const longestCredit = 40;

/** Whether a line ends as a credit does that says where its report was filed: 松岚日报／即时报道. */
export function isFilingCredit(text: string): boolean {
  return text.length <= longestCredit && credited.test(text);
}

/** 本文源自《松岚周刊》, 点击上方视频: what is said of the page itself. */
const ofPage = patternInBothScripts(
  /^(?:本文(?:源自|来自|摘自|选自|载于|原载|首发|转自|刊于|发表于)|摘自《|点击[上下左右]方)/,
);

/** 详情可登录小程序查询 */
const leadsOn = patternInBothScripts(
  /^(?:详情|更多(?:信息|内容|详情)|具体信息)(?:可|请|见|参见|敬请).*(?:登录|关注|拨打|查询|咨询|点击|访问|扫码)/,
);

const leastNames = 3;
const longestOfList = 4;

/** 姚桂琴、龙见明、石鹏举: a list of people. */
function listsNames(text: string): boolean {
  const parts = text.split('、');
  if (parts.length < leastNames || parts.some(({ length }) => length > longestOfList)) return false;
  return parts.filter(isPersonName).length * 2 > parts.length;
}

/** Quick test: all the lines below contain one of these, and most headings contain none. */
const hints = patternInBothScripts(/[-./／:：》|｜︱、]|^(?:本|摘自|点击|责任|值班|实习|详情|更多|具体)/);

/**
 * Whether a short line belongs to the page around an article and is no heading: a day, a time, a player, the title of a
 * picture, a list of words or people, a credit.
 */
export function isHeadingLookalike(text: string): boolean {
  if (!hints.test(text)) return false;
  return (
    endsInTime.test(text) ||
    work.test(text) ||
    workOf.test(text) ||
    day.test(text) ||
    played.test(text) ||
    listed.test(text) ||
    reporters.test(text) ||
    credited.test(text) ||
    edited.test(text) ||
    ofPage.test(text) ||
    leadsOn.test(text) ||
    listsNames(text)
  );
}
