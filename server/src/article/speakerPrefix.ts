import { codeSet, isColon, isDigit, isHan, isIn, isLatin, skipSpace, trimEnd } from '../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts } from '../text/scripts.ts';
import { colonAfterAge } from './ages.ts';
import { isCastEntry, namesHolder, namesParty } from './castLists.ts';
import { isPersonal, readNarrative } from './narrative.ts';
import { isSalutation } from './salutations.ts';
import type { ShapedLine } from './shapedLine.ts';
import { courtRoles, type Label, openingBrackets, readLabel, reporter } from './speakerLabels.ts';
import { titleEnds, titleLengthBefore } from './titles.ts';
import type { PrefixForm, TurnPrefix } from './turnPrefix.ts';

/** A label is no nickname if it is longer. */
export const longestNickname = 4;

/** A paragraph's beginning that may name a speaker. */
export class SpeakerPrefix implements TurnPrefix {
  readonly start: number;
  readonly end: number;
  readonly delimiterStart: number;
  readonly speechStart: number;
  readonly #line: ShapedLine;
  readonly #label: Label;

  /** The label stands from `start` to `end`, its delimiter at `delimiterStart` or nowhere (-1); the line goes on at `after`. */
  constructor(line: ShapedLine, label: Label, start: number, end: number, delimiterStart: number, after: number) {
    this.#line = line;
    this.#label = label;
    this.start = start;
    this.end = end;
    this.delimiterStart = delimiterStart;
    this.speechStart = skipEmphasis(line, after);
  }

  get form(): PrefixForm {
    return this.#label.form;
  }

  /** What makes two prefixes one speaker's: 答 2 and 答3 are one speaker. */
  get key(): string {
    return this.#label.key;
  }

  /** The speaker as written. */
  get label(): string {
    return this.#label.text;
  }

  get nameStart(): number {
    return this.start + this.#label.nameStart;
  }

  get nameEnd(): number {
    return this.start + this.#label.nameEnd;
  }

  get delimiterEnd(): number {
    return this.delimiterStart < 0 ? -1 : this.delimiterStart + 1;
  }

  get name(): string {
    return this.#line.text.slice(this.nameStart, this.nameEnd);
  }

  get speech(): SpeechForm {
    return readSpeechForm(this.#line.text, this.speechStart, this.#line.bodyEnd);
  }

  /** What is spoken on the line is more than a word or two. */
  get clause(): boolean {
    return this.#line.bodyEnd - this.speechStart >= shortestClause;
  }

  /** Nobody speaks: a role, and the person who has it, or a person, and the office. */
  get credits(): boolean {
    const { text, bodyEnd } = this.#line;
    if (this.form === 'name' && !isIn(endsSpeech, text.charCodeAt(bodyEnd - 1)))
      return titleLengthBefore(text, bodyEnd, this.speechStart) > 0;
    return (
      creditedForms.has(this.form) &&
      (namesHolder(text, this.speechStart, bodyEnd) ||
        (courtRoles.has(this.label) && namesParty(text, this.speechStart, bodyEnd)))
    );
  }

  /** The words before the delimiter are too long for what somebody is called: they may be the beginning of the speech. */
  get opensClause(): boolean {
    return this.form === 'unknown' && this.label.length > longestNickname;
  }

  /** Somebody asks in the words of the report: 有记者提问：… */
  get reportsQuestion(): boolean {
    return this.form === 'unknown' && reportsQuestion.test(this.label);
  }

  /** The speech speaks in the first person or to somebody. */
  get personal(): boolean {
    return isPersonal(this.#line.text, this.speechStart, this.#line.bodyEnd);
  }

  /** The speech says what somebody hopes for, thinks or asks others to do. */
  get wishes(): boolean {
    return wish.test(
      this.#line.text.slice(this.speechStart, Math.min(this.#line.bodyEnd, this.speechStart + viewOfWish)),
    );
  }

  /** A word or two, and not of who the speaker is. */
  get replies(): boolean {
    return this.speech === 'scrap' && !isCastEntry(this.#line.text, this.speechStart, this.#line.bodyEnd);
  }

  /** The speech is one quotation from end to end. */
  get quoted(): boolean {
    const { text, bodyEnd } = this.#line;
    return (
      this.speechStart < bodyEnd &&
      isIn(opensQuotation, text.charCodeAt(this.speechStart)) &&
      isIn(closesQuotation, text.charCodeAt(bodyEnd - 1))
    );
  }
}

const wish = patternInBothScripts(
  /希望|盼望|期待|祝[愿福]?[^，。]|愿|相信|觉得|感谢|谢谢|应[该当先把从]|必须|不能|不要|不该|别再|要[让把有]|需要|建议|值得|[吧啊呢吗呀]?！$/,
);
const viewOfWish = 60;

/** What is spoken on the line: nothing, a word or two, something that ends as a sentence does or is long, or both. */
export type SpeechForm = 'none' | 'scrap' | 'brief' | 'full';

const creditedForms: ReadonlySet<PrefixForm> = new Set(['question', 'role', 'title']);
export const longestPrefix = 48;
const shortestClause = 8;
const longestNameInBrackets = 8;
const longestEmphasised = 26;
const longestParenthesis = 40;

/** 记者问：“…” is an attribution. */
const reportsQuestion = patternInBothScripts(/(?:追问|记者(?:提?问|追问))$/);
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
  if (label.form === 'question' && reportsQuestion.test(label.text) && quotes(line, colon + 1))
    return new SpeakerPrefix(line, { ...label, form: 'unknown', key: label.text }, start, end, colon, colon + 1);
  return new SpeakerPrefix(line, label, start, end, colon, colon + 1);
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
  if (label.form === 'unknown') return null;
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
  const next = text.charCodeAt(after);
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
const goesOn = codeSet('：:︰∶，。！？；、…,.?!;（(—-');

/** Whether what stands in brackets holds a title or Latin letters. */
function mayNameSpeaker(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (isLatin(text.charCodeAt(at)) || titleLengthBefore(text, at, from) > 0) return true;
  }
  return false;
}

/** The first colon that can delimit a speaker, or -1. Clauses and quotations end the search; parentheses and titles of works are passed over. */
function findColon(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isIn(punctuation, code)) continue;
    if (isColon(code)) {
      const next = text.charCodeAt(at + 1);
      if (code === 0x3a && (next === 0x2f || (isDigit(next) && isDigit(text.charCodeAt(at - 1))))) return -1;
      return at;
    }
    const closing = at > from || code !== LENTICULAR ? closings.get(code) : undefined;
    const close = closing === undefined ? -1 : findWithin(text, closing, at, at + longestParenthesis);
    const end = close < 0 && at === from + 2 ? endOfNickname(text, from, to) : close;
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

/** The closing mark of 网友“守灯人”, whose quotation marks belong to the name; -1 if there is none. */
function endOfNickname(text: string, from: number, to: number): number {
  if (!opensNickname.test(text.slice(from, from + 3))) return -1;
  return findWithin(text, text.charAt(from + 2) === '“' ? '”' : '」', from, to);
}

/** What is passed over as a whole: 周远（松岚大学教授）, 周远【松岚大学（北区）教授】, 《松岚日报》. */
const closings = new Map(['（）', '()', '《》', '【】'].map((pair) => [pair.charCodeAt(0), pair.charAt(1)]));
const LENTICULAR = 0x3010;

/** What ends the first clause; a speaker holds none of them. */
const stopSigns = '，。！？；…“”「」『』【】,"?!;<';
const stops = codeSet(stopSigns);
/** All that matters in the search for a colon. */
const punctuation = codeSet(`${stopSigns}：:︰∶（(《`);

function skipEmphasis({ text, bodyEnd }: ShapedLine, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) === STAR) at++;
  return skipSpace(text, at, bodyEnd);
}

const STAR = 0x2a;
const opensQuotation = codeSet('“「"');
const closesQuotation = codeSet('”」"');
const endsSpeech = codeSet('。！？!?…⋯—”"』」）)]］~～.：:');

const endsSentence = codeSet('。！？!?');

/** Whether a sentence ends within what is spoken: 您怎么看？——网友守灯人 */
function holdsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isIn(endsSentence, text.charCodeAt(at))) return true;
  return false;
}

function readSpeechForm(text: string, from: number, to: number): SpeechForm {
  const length = to - from;
  if (length <= 0) return 'none';
  if (length <= 24 && !isIn(endsSpeech, text.charCodeAt(to - 1)) && !holdsSentence(text, from, to)) return 'scrap';
  return length < 12 ? 'brief' : 'full';
}
