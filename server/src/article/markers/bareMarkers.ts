import { closingMarks, codeSet, isIn, skipSpace } from '../../text/characters.ts';
import { patternInBothScripts, patternWithHan, setInBothScripts } from '../../text/scripts.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { skipOrnament } from '../speakers/ornaments.ts';
import { MarkerForm, numberedMarker } from './markerForm.ts';
import { endOfDelimiter, noLabel, readLabelAndOrdinal } from './markerOrdinals.ts';

const quotationEnds = codeSet('”」"');
const longestSentence = 80;
const longestLabelAndTitle = 30;
const longestLabelAndOrdinal = 16;
/** What may enclose a marker, and much else. */
const enclosing = closingMarks('「」', '“”', '##', '<>');
const longestEnclosed = 30;

/** Words before a numeral that are no labels: 第一, 图1, 北京10… */
const notLabels = patternInBothScripts(
  /^(?:第|图|表|附|共|约|近|超|达|每|同|统|十|百|千|万|在|于|至|到|从|自|有|和|与|以|年|月|日|周|星期|礼拜|下午|上午|晚上|凌晨|早上|注|之|其|问|答|记者|网友)$/,
);

/** In 以下例四，… a comma shows that this is a sentence that mentions its fourth example. */
const commas = codeSet('，,');

/**
 * Reads a label and ordinal without brackets at the start of a line: 问题一：…, 疑點1 …, 探索一. It is a marker only if the
 * label returns with another ordinal, which the whole article decides. The title ends with the line or, if text
 * follows, with its first sentence; a sentence that is too long for a title is text.
 */
export function readBareMarker(line: ShapedLine): MarkerForm | null {
  const text = line.text;
  const enclosed = readEnclosed(line);
  if (enclosed) return enclosed;
  const from = skipOrnament(text, line.bodyStart, line.bodyEnd);
  const numbered = readLabelAndOrdinal(text, from, Math.min(line.bodyEnd, from + longestLabelAndOrdinal));
  if (!numbered) return readLabelAndTitle(line);
  if (notLabels.test(text.slice(numbered.labelStart, numbered.labelEnd))) return null;
  const { ordinalEnd } = numbered;
  const limit = Math.min(line.bodyEnd, ordinalEnd + longestSentence);
  const first = firstSentence(text, ordinalEnd, limit) ?? (limit < line.bodyEnd ? ordinalEnd : line.bodyEnd);
  const sentence = onlyAsks(text, ordinalEnd, first, limit, line.bodyEnd) ? line.bodyEnd : first;
  const inline = sentence < line.bodyEnd && line.level === 0 && !line.bold;
  if (inline && isIn(commas, text.charCodeAt(ordinalEnd))) return null;
  const end = inline ? Math.max(sentence, endOfDelimiter(text, ordinalEnd, line.bodyEnd)) : line.bodyEnd;
  const textStart = inline ? skipSpace(text, end, line.bodyEnd) : line.bodyEnd;
  return numberedMarker(line, numbered, withoutUnopened(text, ordinalEnd, end), end, textStart);
}

/** 「关键词一：支持」, #关键词一：支持#: a label and an ordinal between marks that enclose the whole line. */
function readEnclosed(line: ShapedLine): MarkerForm | null {
  const { text, bodyStart, bodyEnd } = line;
  const closing = enclosing.get(text.charCodeAt(bodyStart));
  if (closing === undefined || closing !== text.charCodeAt(bodyEnd - 1) || bodyEnd - bodyStart > longestEnclosed)
    return null;
  const numbered = readLabelAndOrdinal(text, bodyStart + 1, bodyEnd - 1);
  if (!numbered || notLabels.test(text.slice(numbered.labelStart, numbered.labelEnd))) return null;
  return numberedMarker(line, numbered, bodyEnd - 1, bodyEnd, bodyEnd);
}

/** The end of a title without the 】 whose 【 was lost. */
function withoutUnopened(text: string, from: number, end: number): number {
  return text.charAt(end - 1) === '】' && !text.slice(from, end).includes('【') ? end - 1 : end;
}

const quotedTitle = patternWithHan(/^(\p{Script=Han}{2,4})([\s\u3000]+|[:：])(?=[“「"][^”“「」"]+[”」"]$)/u);
const opensLabel = setInBothScripts('关看亮焦热故镜场片人');

const labelledTitle = patternInBothScripts(
  /^(关键词|关键字|看点|亮点|焦点|热点|故事|镜头|场景|片段|人物)([:：]\s?)(?=[^，,。；;：:！!？?…]{2,16}$)/,
);

/** 关键词 “汗味”, 关键词：汗味, alone on its line: a label and a title. The label has to return with another title. */
function readLabelAndTitle(line: ShapedLine): MarkerForm | null {
  const { text, bodyStart, bodyEnd } = line;
  if (bodyEnd - bodyStart > longestLabelAndTitle) return null;
  const quoted = isIn(quotationEnds, text.charCodeAt(bodyEnd - 1));
  if (!quoted && !isIn(opensLabel, text.charCodeAt(bodyStart))) return null;
  const match = (quoted ? quotedTitle : labelledTitle).exec(text.slice(bodyStart, bodyEnd));
  if (!match?.[1] || !match[2]) return null;
  const labelEnd = bodyStart + match[1].length;
  const titleStart = bodyStart + match[0].length;
  const labelled = { ...noLabel, labelStart: bodyStart, labelEnd };
  const delimiterStart = match[2].trim() === '' ? titleStart : labelEnd;
  return new MarkerForm(line, labelled, delimiterStart, titleStart, titleStart, bodyEnd, bodyEnd, bodyEnd);
}

const questionMarks = codeSet('？?');

/** 问题三：中断了怎么办？会不会影响贷款？ Whether a second question, and nothing else, follows the first, which ends at `first`. */
function onlyAsks(text: string, from: number, first: number, limit: number, bodyEnd: number): boolean {
  if (bodyEnd > limit || first >= bodyEnd || first === from) return false;
  const isQuestion = (end: number) => isIn(questionMarks, text.charCodeAt(end - 1));
  return isQuestion(first) && isQuestion(bodyEnd) && firstSentence(text, first, bodyEnd) === bodyEnd;
}

const sentenceEnds = codeSet('。！？');

/** Where the first sentence between two places ends, or null if none does. */
function firstSentence(text: string, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (isIn(sentenceEnds, text.charCodeAt(at))) return at + 1;
  return null;
}
