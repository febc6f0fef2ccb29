import { isIn, isLatin } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';

/** An outlet without delimiter is looked for within so many UTF-16 code units. */
export const longestOutlet = 10;
const shortestOutlet = 2;
const foreignOutlet = patternInBothScripts(
  /^(?:\p{Script=Han}{0,4}《[^《》]{1,10}》(?:杂志|周刊|月刊|日报|晚报)?|[A-Za-z]{2,10})/u,
);
const longestForeignOutlet = 16;

/** Past the name of a paper in 《》, which its country may stand before, or of an outlet in Latin letters, that opens a line; else `from`. */
export function skipForeignOutlet(text: string, from: number): number {
  if (!isLatin(text.charCodeAt(from)) && !opensTitleSoon(text, from)) return from;
  return from + (foreignOutlet.exec(text.slice(from, from + longestForeignOutlet))?.[0].length ?? 0);
}

const TITLE_MARK = 0x300a;
const longestCountry = 4;

function opensTitleSoon(text: string, from: number): boolean {
  for (let at = from; at <= from + longestCountry; at++) if (text.charCodeAt(at) === TITLE_MARK) return true;
  return false;
}

const outletEnd = patternInBothScripts(/(?:网|报|社|周刊|杂志|新闻|电视台|传媒|财经)$/);
const outletLast = setInBothScripts('网报社刊志闻台媒经');
const reporter = wordsInBothScripts('记者');
const lengthOfReporter = 2;
const opensReporterWord = setInBothScripts('记');
/** What stands before 记者 where no outlet does: 有记者, 当记者, 本报记者, 多名记者. */
const beforeOther = setInBothScripts('有当位名多些个各的众报女男老少和与向对被让给请');
/** 记者会, 记者站, 记者团, 记者节 */
const afterOther = setInBothScripts('会站团节证');
const asksNow = patternInBothScripts(/^(?:提问|[追又再]?问(?![题，,]|一[个下句]))/);
const longestFollowUp = 5;

/** Past 记者 and 提问 after an outlet: whoever asks at a press conference. */
export function skipReporter(text: string, at: number): number {
  if (!reporter.has(text.slice(at, at + lengthOfReporter))) return at;
  const end = at + lengthOfReporter;
  return end + (asksNow.exec(text.slice(end, end + longestFollowUp))?.[0].length ?? 0);
}

const followUp = patternInBothScripts(/^(?:记者)?追问(?!题)/);

/** Past 追问 or 记者追问 at the beginning of a further question; `from` if there is none. */
export function skipFollowUp(text: string, from: number): number {
  return from + (followUp.exec(text.slice(from, from + longestFollowUp))?.[0].length ?? 0);
}

/** Whether a name says no more than that somebody asks further. */
export function isFollowUp(name: string): boolean {
  return skipFollowUp(name, 0) === name.length;
}

/** Whether 记者 ends at a place. */
export function endsInReporter(text: string, at: number): boolean {
  return reporter.has(text.slice(at - lengthOfReporter, at));
}

/** 总台央广记者, 《云岭日报》记者: 记者 after what may be the name of an outlet, whatever it ends with. */
export function opensReporter(text: string, from: number, at: number): boolean {
  return (
    isIn(opensReporterWord, text.charCodeAt(at)) &&
    at - from >= shortestOutlet &&
    reporter.has(text.slice(at, at + lengthOfReporter)) &&
    !isIn(beforeOther, text.charCodeAt(at - 1)) &&
    !isIn(afterOther, text.charCodeAt(at + lengthOfReporter))
  );
}

/** Words that begin as an outlet ends: 人类社会, 工作报告, 党建微网格, 新闻办. */
const goesOn = wordsInBothScripts(
  '社会 社区 社交 社员 社长 报告 报道 报名 报表 报价 报警 报送 报纸 网格 网络 网站 网民 网友 网点 网线 闻办 闻发 闻中 闻采 闻报 闻工 闻学 闻界 刊登 刊物 志愿 志气 台风 台湾 台词 媒体 媒介 经济 经过 经营 经验 经理',
);

/** Whether the text between two places ends as the name of an outlet does, and no word goes on there. */
export function isOutletEnd(text: string, from: number, at: number): boolean {
  return (
    isIn(outletLast, text.charCodeAt(at - 1)) &&
    !goesOn.has(text.slice(at - 1, at + 1)) &&
    at - from >= 3 &&
    at - from <= 10 &&
    outletEnd.test(text.slice(from, at))
  );
}
