import { closingMarks, isColon, isHan, isIn, isLatin, skipSpace, trimEnd } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import { asks, type ShapedLine } from '../lines/shapedLine.ts';
import { titleEnds, titleLengthBefore } from '../names/titles.ts';
import { isNonSpeakerLabel } from './nonSpeakerLabels.ts';
import { findColon, findWithin } from './speakerColon.ts';
import { needsDelimiter, readLabel } from './speakerLabels.ts';
import { SpeakerPrefix, STAR } from './speakerPrefix.ts';
import { courtRoles, openingBrackets } from './speakerRoles.ts';

const longestNameInBrackets = 8;
const longestTag = 10;
const longestTaggedRole = 8;
/** The brackets that speakers stand in: the closing one by the opening one. */
const closingBrackets = closingMarks('【】', '[]', '（）', '()', '〖〗', '［］');

/** 【松岚卫视】主持人：… — the tag of an outlet before a role. */
export function readTagged(line: ShapedLine): SpeakerPrefix | null {
  const { text, bodyStart, bodyEnd } = line;
  if (!isIn(openingBrackets, text.charCodeAt(bodyStart))) return null;
  const closing = closingBrackets.get(text.charCodeAt(bodyStart));
  if (closing === undefined) return null;
  const close = findWithin(text, closing, bodyStart, Math.min(bodyEnd, bodyStart + longestTag));
  if (close < 0) return null;
  const start = skipSpace(text, close + 1, bodyEnd);
  const colon = findColon(text, start, Math.min(bodyEnd, start + longestTaggedRole));
  if (colon <= start) return null;
  const label = readLabel(text, start, trimEnd(text, start, colon));
  if (label.form !== 'question' && label.form !== 'role') return null;
  return new SpeakerPrefix(line, label, start, start + label.text.length, colon, colon + 1);
}

const longestInBrackets = 25;

/** [人民网]: · 【周远】我们…: brackets around a name or role, with or without a delimiter. */
export function readBracketed(line: ShapedLine): SpeakerPrefix | null {
  const { text, bodyStart, bodyEnd } = line;
  if (!isIn(openingBrackets, text.charCodeAt(bodyStart))) return null;
  const start = bodyStart + 1;
  const close = closeOfSpeaker(text, start, bodyEnd);
  if (close < 0) return null;
  const label = readLabel(text, start, close);
  const nickname = mayBeNickname(line, label.text, close);
  if (label.form === 'unknown' && !nickname && text.charCodeAt(close + 1) !== STAR) return null;
  let after = close + 1;
  while (text.charCodeAt(after) === STAR) after++;
  after = skipSpace(text, after, bodyEnd);
  const delimited = after < bodyEnd && isColon(text.charCodeAt(after));
  if (delimited) return new SpeakerPrefix(line, label, start, close, after, after + 1);
  const asking = asksRightAway(text, after) || (label.form === 'question' && asks(line));
  const undelimited = courtRoles.has(label.text) || !needsDelimiter(label) || asking || nickname;
  return undelimited ? new SpeakerPrefix(line, label, start, close, -1, after) : null;
}

const longestNickname = 4;
const LENTICULAR = 0x3010;

/** 【芷瑜】我们…: a word about which the article has to tell whether anybody is called so. */
function mayBeNickname({ text, bodyStart, bodyEnd }: ShapedLine, label: string, close: number): boolean {
  return (
    text.charCodeAt(bodyStart) === LENTICULAR &&
    label.length <= longestNickname &&
    close + 1 < bodyEnd &&
    !isNonSpeakerLabel(label)
  );
}

/** Where the bracket before `start` closes, if it encloses what may be a speaker, which holds no colon; otherwise -1. */
function closeOfSpeaker(text: string, start: number, bodyEnd: number): number {
  const closing = closingBrackets.get(text.charCodeAt(start - 1));
  const stop = Math.min(bodyEnd, start + longestInBrackets);
  let close = start;
  let telling = false;
  for (; close < stop; close++) {
    const code = text.charCodeAt(close);
    if (code === closing) break;
    if (!isHan(code) && isColon(code)) return -1;
    telling ||= isHan(code) ? isIn(titleEnds, code) : isLatin(code);
  }
  if (close >= stop || close === start) return -1;
  return close - start <= longestNameInBrackets || (telling && mayNameSpeaker(text, start, close)) ? close : -1;
}

/** [人民网]: or [人民网记者]请问… or 【人民网】主持人：… : who speaks in a transcript, where [人民网] without a colon is a dateline. */
export function opensWithAsker(line: ShapedLine): boolean {
  if (readTagged(line)) return true;
  const prefix = readBracketed(line);
  return prefix?.form === 'question' || (prefix?.form === 'outlet' && prefix.delimiterStart >= 0);
}

const opensQuestion = patternInBothScripts(/^(?:请|我[想有们]|我的问题|想问|[您你]|谢谢|感谢)/);
const opensAsking = setInBothScripts('请我想您你谢感');

/** 【松岚日报记者】请问…: whoever asks, and no byline. */
function asksRightAway(text: string, at: number): boolean {
  return isIn(opensAsking, text.charCodeAt(at)) && opensQuestion.test(text.slice(at, at + 4));
}

/** Whether what stands in brackets holds a title or Latin letters. */
function mayNameSpeaker(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) {
    if (isLatin(text.charCodeAt(at)) || titleLengthBefore(text, at, from) > 0) return true;
  }
  return false;
}
