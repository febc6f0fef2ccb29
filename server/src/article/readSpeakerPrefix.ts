import { codeSet, isColon, isDigit, isHan, isIn, isLatin, skipSpace, trimEnd } from '../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts } from '../text/scripts.ts';
import { colonAfterAge } from './ages.ts';
import { readNarrative } from './narrative.ts';
import { isSalutation } from './salutations.ts';
import type { ShapedLine } from './shapedLine.ts';
import { courtRoles, type Label, openingBrackets, readLabel, reporter } from './speakerLabels.ts';
import { opensQuotation, reportsQuestion, SpeakerPrefix, STAR } from './speakerPrefix.ts';
import { titleEnds, titleLengthBefore } from './titles.ts';

export const longestPrefix = 48;
const longestNameInBrackets = 8;
const longestEmphasised = 26;
const longestParenthesis = 40;
const opensNickname = patternInBothScripts(/^网友[“「]/);

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
  const label = readLabel(text, start, end);
  if (label.form === 'unknown' && (repliesToLetter(line, colon + 1) || replies(label.text, line, colon + 1)))
    return new SpeakerPrefix(line, { ...label, form: 'answer', key: 'answer' }, start, end, colon, colon + 1);
  if (label.form === 'question' && reportsQuestion.test(label.text) && quotes(line, colon + 1))
    return new SpeakerPrefix(line, { ...label, form: 'unknown', key: label.text }, start, end, colon, colon + 1);
  return new SpeakerPrefix(line, label, start, end, colon, colon + 1);
}

const greetsWriter = patternInBothScripts(
  /^\s?(?:网友|市民|读者|家长|先生|女士|尊敬的)?[^，。：]{0,6}[您你]好[，,！!。]/,
);
const opensReply = codeSet(charactersInBothScripts('好'));
const viewOfReply = 14;

/** 市水务集团：您好，您反映的问题…: an office answers a letter, and asks nothing. */
function repliesToLetter({ text, bodyEnd }: ShapedLine, at: number): boolean {
  if (isIn(questionMarks, text.charCodeAt(bodyEnd - 1))) return false;
  for (let next = at + 1; next < at + viewOfReply; next++) {
    if (isIn(opensReply, text.charCodeAt(next))) return greetsWriter.test(text.slice(at, at + viewOfReply));
  }
  return false;
}

const endsInReply = patternInBothScripts(/^.{2,}(?:回复|答复)$/);

/** 市图书馆回复：您的来信…: an office, and that it replies, to somebody whom it addresses. */
function replies(label: string, { text, bodyEnd }: ShapedLine, at: number): boolean {
  return endsInReply.test(label) && /[您你]/.test(text.slice(at, Math.min(bodyEnd, at + viewOfReply)));
}

const questionMarks = codeSet('？?');

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

const ornaments = codeSet('▶►▷➤■□●○◆◇★☆※▪•');

/** Past the sign that sets off each speaker: ▶记者：…, ■ 记者：… */
function skipOrnament(text: string, from: number, to: number): number {
  if (!isIn(ornaments, text.charCodeAt(from))) return from;
  const start = skipSpace(text, from + 1, to);
  return start < to ? start : from;
}

/** Whether a quotation begins at a place. */
function quotes({ text, bodyEnd }: ShapedLine, at: number): boolean {
  return isIn(opensQuotation, text.charCodeAt(skipSpace(text, at, bodyEnd)));
}

const longestTag = 10;
const longestTaggedRole = 8;

/** 【松岚卫视】主持人：… — the tag of an outlet before a role. */
function readTagged(line: ShapedLine): SpeakerPrefix | null {
  const { text, bodyStart, bodyEnd } = line;
  const closing = isIn(openingBrackets, text.charCodeAt(bodyStart)) && closingOf(text.charCodeAt(bodyStart));
  if (!closing) return null;
  const close = findWithin(text, closing, bodyStart, Math.min(bodyEnd, bodyStart + longestTag));
  if (close < 0) return null;
  const start = skipSpace(text, close + 1, bodyEnd);
  const colon = findColon(text, start, Math.min(bodyEnd, start + longestTaggedRole));
  if (colon <= start) return null;
  const label = readLabel(text, start, trimEnd(text, start, colon));
  if (label.form !== 'question' && label.form !== 'role') return null;
  return new SpeakerPrefix(line, label, start, start + label.text.length, colon, colon + 1);
}

/** The brackets that speakers stand in: the closing one by the opening one. */
const closingBrackets = new Map(
  ['【】', '[]', '（）', '()', '〖〗', '［］'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);
const longestInBrackets = 25;

function closingOf(opening: number): string | null {
  const closing = closingBrackets.get(opening);
  return closing === undefined ? null : String.fromCharCode(closing);
}

function readBracketed(line: ShapedLine): SpeakerPrefix | null {
  const { text, bodyStart, bodyEnd } = line;
  const opening = text.charCodeAt(bodyStart);
  if (!isIn(openingBrackets, opening)) return null;
  const closing = closingBrackets.get(opening);
  const start = bodyStart + 1;
  const stop = Math.min(bodyEnd, start + longestInBrackets);
  let close = start;
  let telling = false;
  for (; close < stop; close++) {
    const code = text.charCodeAt(close);
    if (code === closing) break;
    if (!isHan(code) && isColon(code)) return null;
    telling ||= isHan(code) ? isIn(titleEnds, code) : isLatin(code);
  }
  if (close >= stop || close === start) return null;
  if (close - start > longestNameInBrackets && (!telling || !mayNameSpeaker(text, start, close))) return null;
  const label = readLabel(text, start, close);
  const asks = isIn(questionMarks, text.charCodeAt(bodyEnd - 1));
  if (label.form === 'unknown' && !(asks && text.charCodeAt(close + 1) === STAR)) return null;
  let after = close + 1;
  while (text.charCodeAt(after) === STAR) after++;
  after = skipSpace(text, after, bodyEnd);
  const delimited = after < bodyEnd && isColon(text.charCodeAt(after));
  if (delimited) return new SpeakerPrefix(line, label, start, close, after, after + 1);
  const undelimited = courtRoles.has(label.text) || !needsDelimiter(label) || asksRightAway(text, after);
  return undelimited ? new SpeakerPrefix(line, label, start, close, -1, after) : null;
}

/** [人民网]: or [人民网记者]请问… or 【人民网】主持人：… : who speaks in a transcript, where [人民网] without a colon is a dateline. */
export function opensWithAsker(line: ShapedLine): boolean {
  if (readTagged(line)) return true;
  const prefix = readBracketed(line);
  return prefix?.form === 'question' || (prefix?.form === 'outlet' && prefix.delimiterStart >= 0);
}

/** **周远**我们…: emphasis around a name or role, and plain speech right after it. */
function readEmphasised(line: ShapedLine): SpeakerPrefix | null {
  const { text, bodyStart, bodyEnd } = line;
  if (bodyStart === 0 || text.charCodeAt(bodyStart - 1) !== STAR || line.bold || !text.endsWith('**', bodyStart))
    return null;
  const stop = Math.min(bodyEnd, bodyStart + longestEmphasised);
  let close = bodyStart;
  while (close < stop && text.charCodeAt(close) !== STAR) {
    const code = text.charCodeAt(close);
    if (isColon(code) || isIn(stops, code)) return null;
    close++;
  }
  const after = close + 2;
  if (close === bodyStart || after >= bodyEnd || !text.startsWith('**', close)) return null;
  const next = text.charCodeAt(skipSpace(text, after, bodyEnd));
  if (isIn(goesOn, next) || readNarrative(text, after) === 'surely') return null;
  const label = readLabel(text, bodyStart, close);
  return needsDelimiter(label) ? null : new SpeakerPrefix(line, label, bodyStart, close, -1, after);
}

/** 【本报驻京记者】, 【教授】: what in brackets or emphasis alone is no speaker. */
function needsDelimiter({ form, text }: Label): boolean {
  return form === 'title' || (form === 'question' && reporter.test(text));
}

const asking = patternInBothScripts(/^(?:请|我[想有们]|我的问题|想问|[您你]|谢谢|感谢)/);
const opensAsking = codeSet(charactersInBothScripts('请我想您你谢感'));

/** 【松岚日报记者】请问…: whoever asks, and no byline. */
function asksRightAway(text: string, at: number): boolean {
  return isIn(opensAsking, text.charCodeAt(at)) && asking.test(text.slice(at, at + 4));
}

/** What follows an emphasised word of a sentence or a biography, and no speaker. */
const goesOn = codeSet('：:︰∶，。！？；、…,.?!;（(—-|｜丨/／');

/** Whether what stands in brackets holds a title or Latin letters. */
function mayNameSpeaker(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (isLatin(text.charCodeAt(at)) || titleLengthBefore(text, at, from) > 0) return true;
  }
  return false;
}

/** A3:1级能效…, where a digit stands on both sides of the colon. */
const numberedRole = /^[QA问答問]\d{1,2}$/;

/** The first colon that can delimit a speaker, or -1. Clauses and quotations end the search; parentheses and titles of works are passed over. */
function findColon(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isIn(punctuation, code)) continue;
    if (isColon(code)) {
      const next = text.charCodeAt(at + 1);
      const isRatio = isDigit(next) && isDigit(text.charCodeAt(at - 1)) && !numberedRole.test(text.slice(from, at));
      return code === 0x3a && (next === 0x2f || isRatio) ? -1 : at;
    }
    const closing = at > from || code !== LENTICULAR ? closings.get(code) : undefined;
    const close = closing === undefined ? -1 : findWithin(text, closing, at, at + longestParenthesis);
    const end = close >= 0 ? close : at === from ? endOfShip(text, from) : endOfNickname(text, at, from, to);
    if (end >= 0) at = end;
    else if (isIn(stops, code)) return colonAfterAge(text, at);
  }
  return -1;
}

/** Where a character stands from `from` on and before `to`, or -1. Unlike `indexOf` it does not look through a long line. */
function findWithin(text: string, wanted: string, from: number, to: number): number {
  for (let at = from; at < to && at < text.length; at++) if (text.charAt(at) === wanted) return at;
  return -1;
}

/** The closing mark of 网友“守灯人”, 晨练者“五点半”：, whose quotation marks belong to the name; -1 if there is none. */
function endOfNickname(text: string, at: number, from: number, to: number): number {
  const mark = text.charAt(at);
  if (mark !== '“' && mark !== '「') return -1;
  const close = findWithin(text, mark === '“' ? '”' : '」', at, to);
  if (at === from + 2 && opensNickname.test(text.slice(from, at + 1))) return close;
  const next = text.charCodeAt(close + 1);
  return close > 0 && titleLengthBefore(text, at, from) > 0 && (isColon(next) || isIn(opensParenthesis, next))
    ? close
    : -1;
}

const opensParenthesis = codeSet('（(');

const ship = patternInBothScripts(/^[“「][^“”「」，。]{1,8}[”」][号轮舰艇]/);
const longestShip = 11;

/** The closing mark of “海星”号, which may stand before an office; -1 if there is none. */
function endOfShip(text: string, from: number): number {
  const name = ship.exec(text.slice(from, from + longestShip))?.[0];
  return name === undefined ? -1 : from + name.length - 2;
}

/** What is passed over as a whole: 周远（松岚大学教授）, 周远【松岚大学（北区）教授】, 《松岚日报》. */
const closings = new Map(['（）', '()', '《》', '【】'].map((pair) => [pair.charCodeAt(0), pair.charAt(1)]));
const LENTICULAR = 0x3010;

/** What ends the first clause; a speaker holds none of them. */
const stopSigns = '，。！？；…“”「」『』【】,"?!;<';
const stops = codeSet(stopSigns);
/** All that matters in the search for a colon. */
const punctuation = codeSet(`${stopSigns}：:︰∶（(《`);
