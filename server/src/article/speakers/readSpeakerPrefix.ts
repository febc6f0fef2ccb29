import { codeSet, isDigit, isIn, skipSpace, trimEnd } from '../../text/characters.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { readBracketed, readTagged } from './bracketedSpeakers.ts';
import { readEmphasised } from './emphasisedSpeakers.ts';
import { replies, repliesToLetter } from './letterReplies.ts';
import { skipOrnament } from './ornaments.ts';
import { isSalutation } from './salutations.ts';
import { findColon } from './speakerColon.ts';
import { type Label, readLabel } from './speakerLabels.ts';
import { opensQuotation, reportsQuestion, SpeakerPrefix, STAR } from './speakerPrefix.ts';

export const longestPrefix = 72;

/**
 * Reads what may be a speaker at the beginning of a paragraph: a colon within the first clause, or brackets around a
 * name or role. Null if the paragraph does not begin so. Looks at a bounded number of characters.
 */
export function readSpeakerPrefix(line: ShapedLine): SpeakerPrefix | null {
  const { text, bodyEnd } = line;
  const setApart = readTagged(line) ?? readBracketed(line) ?? readEmphasised(line);
  if (setApart) return setApart;
  if (isItalic(line)) return null;
  const from = skipTime(line);
  const colon = findColon(text, from, Math.min(bodyEnd, from + longestPrefix));
  if (colon < 0) return null;
  let end = trimEnd(text, from, colon);
  while (text.charCodeAt(end - 1) === STAR) end--;
  end = trimEnd(text, from, end);
  if (end <= from) return null;
  const start = skipOrnament(text, from, end);
  if (isSalutation(text, start, end, colon + 1 >= bodyEnd)) return null;
  const label = inView(readLabel(text, start, end), line, colon + 1);
  return new SpeakerPrefix(line, label, start, end, colon, colon + 1);
}

/** A label in view of what follows it: an office that replies to a letter answers, and 记者问：“…” reports. */
function inView(label: Label, line: ShapedLine, at: number): Label {
  const { form, text } = label;
  if (form === 'unknown' && (repliesToLetter(line, at) || replies(text, line, at)))
    return { ...label, form: 'answer', key: 'answer' };
  return form === 'question' && reportsQuestion.test(text) && quotes(line, at)
    ? { ...label, form: 'unknown', key: text }
    : label;
}

/** *周远:桥在人心*: a heading that quotes somebody. */
function isItalic({ text, bodyStart, bodyEnd }: ShapedLine): boolean {
  return (
    text.charCodeAt(bodyStart) === STAR &&
    text.charCodeAt(bodyEnd - 1) === STAR &&
    text.charCodeAt(bodyStart + 1) !== STAR
  );
}

/** [10:05], 10:05:32, 2020-07-10 10:05, and no digit or unit after it. */
const time =
  /^[[［（(【]?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:[\]］）)】]\s*|\s+)(?=[\p{Script=Han}A-Za-z])/u;
const opensTime = codeSet('0123456789[［（(【');
const longestTime = 24;

/** Past the time at which somebody spoke, as live reports of talks have it: [10:05] 主持人：… */
function skipTime({ text, bodyStart, bodyEnd }: ShapedLine): number {
  if (!isIn(opensTime, text.charCodeAt(bodyStart)) || !isDigit(text.charCodeAt(bodyStart + 1))) return bodyStart;
  return bodyStart + (time.exec(text.slice(bodyStart, Math.min(bodyEnd, bodyStart + longestTime)))?.[0].length ?? 0);
}

/** Whether a quotation begins at a place. */
function quotes({ text, bodyEnd }: ShapedLine, at: number): boolean {
  return isIn(opensQuotation, text.charCodeAt(skipSpace(text, at, bodyEnd)));
}
