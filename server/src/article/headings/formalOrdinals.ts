import { codeSet, isIn, skipSpace } from '../../text/characters.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import type { HeadingOrdinal } from './ordinalStyles.ts';
import { closesBracket } from './ordinalStyles.ts';

/** The numerals of cheques in their forms, from one to ten. */
const formalNumerals = ['壹', '贰貳', '叁叄參', '肆', '伍', '陆陸', '柒', '捌', '玖', '拾'];
export const formalDigits = codeSet(formalNumerals.join(''));
const afterFormal = codeSet('、.．·|｜丨/ \u3000');

/** 壹 alone on its line, or 壹、 壹· 壹　 （壹） with words after them. */
export function readFormal({ text, bodyStart, bodyEnd }: ShapedLine, start: number): HeadingOrdinal | null {
  const value = formalNumerals.findIndex((forms) => forms.includes(text.charAt(start))) + 1;
  const numeralEnd = start + 1;
  const after = text.charCodeAt(numeralEnd);
  const delimited = start > bodyStart ? isIn(closesBracket, after) : isIn(afterFormal, after);
  if (!delimited && numeralEnd < bodyEnd) return null;
  const end = delimited ? skipSpace(text, numeralEnd + 1, bodyEnd) : numeralEnd;
  return { start, numeralEnd, value, style: end >= bodyEnd ? 'bare' : 'formal', end };
}
