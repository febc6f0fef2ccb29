import { codeSet, isIn } from '../../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { closesQuotation } from './headingQuotations.ts';

const questionEnds = codeSet('？?呢');

/** Whether a line asks: it ends in a question mark or 呢, perhaps within quotation marks. */
export function isQuestion({ text, bodyEnd }: ShapedLine): boolean {
  const last = text.charCodeAt(bodyEnd - 1);
  return isIn(questionEnds, isIn(closesQuotation, last) ? text.charCodeAt(bodyEnd - 2) : last);
}

/** Who asks, what it follows on, or that no answer is looked for. */
const belongsToText = patternInBothScripts(
  /^(?:有|不少|很多|许多)?(?:人们?|网友|读者|观众|记者)[会要曾也许或可能不禁提]{0,4}(?:问|质疑|好奇)|^(?:现在|如今|后来|然后|结果|此刻|可是|不过)(?:呢|[，,])|^.{1,3}呢[？?]?$|难道|谁人不|岂[不是能非]|何乐而不为|何尝/,
);

/** First characters of what refers to the text before. */
const referring = setInBothScripts('这那此但而可');
/** … and of what does so, unless it is a short question about somebody who is in all heads. */
const pronouns = setInBothScripts('他她它');
const longestAboutOne = 16;
/** 他们是怎么做到的？ goes on with the text. */
const several = charactersInBothScripts('们');

/** Whether a line belongs to the text before it: it refers to that, or asks what somebody in the text asks. */
export function refersBack(text: string, asks: boolean): boolean {
  const first = text.charCodeAt(0);
  const mayHead = asks && text.length <= longestAboutOne && !several.includes(text.charAt(1));
  return isIn(referring, first) || (isIn(pronouns, first) && !mayHead) || (asks && belongsToText.test(text));
}
