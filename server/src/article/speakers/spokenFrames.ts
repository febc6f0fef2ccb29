import { closingMarks, isIn, trimEnd } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import { I } from './personal.ts';

const view = 20;
const opensFrame = setInBothScripts('从有对说不为怎什特尤随近这没给首同跟345');
/** 从政策上说，; 有观点认为; 对企业来说; 说到底; 为什么: what opinions begin with, and hardly any report. */
const frame = patternInBothScripts(
  /^(?:从\p{Script=Han}{1,8}(?:上|角度|层面|方面|意义)来?[说讲看][，,]|有(?:一种|些|不少|很多)?(?:观点|意见|人|网友|读者|媒体|评论|声音|分析|说法|看法|报道)\p{Script=Han}{0,3}(?:认为|指出|提出|说|称|担心|质疑)|有了[^，。]{1,8}[，,]|对[^，。]{1,10}来[说讲]|说到底|不(?:光|仅仅|管|能光|怕)|为(?:什么|啥|何)|怎么|什么[叫是]|(?:特别|尤其)是|随着[^，。]{2,18}[，,]|近年来[，,]|这[些几]年[，,]?|没有[^，。]{2,12}[，,]就没有|给[^，。]{1,6}[减加添松让]|首先[要是得]|同时[也还]?[要得]|跟[^，。]{1,8}(?:相比|比起来)|[345][GD])/u,
);
const shortestTime = 3;
const longestTime = 8;
const endsTime = setInBothScripts('年天时后候');
const COUNTRY = 0x56fd;

/**
 * Whether the text at `at`, right after a name, begins as people speak of what they or others think, or of what they once
 * did (毕业那年我在…), although a verb of reports stands in it; or is in quotation marks as a whole. Looks at a bounded number of
 * characters.
 */
export function opensSpokenFrame(text: string, at: number): boolean {
  if (isQuotation(text, at)) return true;
  if (isIn(opensFrame, text.charCodeAt(at)) && frame.test(text.slice(at, at + view))) return true;
  for (let next = at + shortestTime; next <= at + longestTime; next++) {
    if (text.charCodeAt(next) === I)
      return isIn(endsTime, text.charCodeAt(next - 1)) && text.charCodeAt(next + 1) !== COUNTRY;
  }
  return false;
}

const closings = closingMarks('“”', '「」');
const shortestQuotation = 10;
const longestQuotation = 1000;

/** Whether nothing but one quotation follows, up to the end of the line. */
function isQuotation(text: string, at: number): boolean {
  const closing = closings.get(text.charCodeAt(at));
  if (closing === undefined) return false;
  if (text.length - at > longestQuotation) return false;
  const end = trimEnd(text, at) - 1;
  return end - at >= shortestQuotation && text.indexOf(String.fromCharCode(closing), at) === end;
}
