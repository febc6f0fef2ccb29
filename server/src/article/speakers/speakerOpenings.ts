import { codeSet, isDigit, isHan, isIn, isSpace, skipSpace } from '../../text/characters.ts';
import { charactersInBothScripts } from '../../text/scripts.ts';
import { asks, type ShapedLine } from '../lines/shapedLine.ts';
import { isAmbiguousName, lengthOfAmbiguousName } from '../names/ambiguousNames.ts';
import { ethnicNameLengths } from '../names/ethnicNames.ts';
import { closeOfParenthesis, endsOrganisation, opensParenthesis, saysOffice } from '../names/holderParentheses.ts';
import { longestName, readNameLengths } from '../names/nameLengths.ts';
import { isFamiliarGivenName, isFamiliarName } from '../names/nicknames.ts';
import { endsOccupation, relationEnds } from '../names/relations.ts';
import { titleEnds, titleLengthBefore } from '../names/titles.ts';
import { skipOfficeReplying } from './letterReplies.ts';
import {
  endsInReporter,
  isOutletEnd,
  longestOutlet,
  opensReporter,
  skipFollowUp,
  skipForeignOutlet,
  skipReporter,
} from './outletOpenings.ts';
import { SpeakerOpening } from './speakerOpening.ts';

const longestTitle = 40;
/** 东亚共同体研究所 孙崎享, 上单 高逸飞: the first blank sets the name apart. */
const shortestBeforeBlank = 2;
const shortestName = 2;
const shortestSpeech = 6;

/**
 * All readings of the beginning of a paragraph as title and name without delimiter. A name may be read with two or with
 * three characters; both readings are given, and the article decides. Looks at a bounded number of characters.
 */
export function readTitledOpenings(line: ShapedLine): readonly SpeakerOpening[] {
  const { text, bodyStart: from } = line;
  const first = afterQuotation(text, from);
  if (!isHan(text.charCodeAt(first)) || opensAsSentence(text, from)) return none;
  const limit = Math.min(line.bodyEnd, from + longestTitle);
  let openings: SpeakerOpening[] | null = null;
  let blanks = 0;
  let afterTitleEnd = false;
  for (let at = first + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (!afterTitleEnd && !isIn(stopsAndTitleEnds, code) && !isSpace(code)) continue;
    if (isIn(opensParenthesis, code)) openings = pushHolder(openings, line, at);
    if (isIn(stops, code) || (isIn(deedSigns, code) && tellsDeed(text, at))) break;
    const titled = afterTitleEnd && (titleLengthBefore(text, at, from) > 0 || endsOccupation(text, at, from));
    const setApart = isSpace(code) && blanks++ === 0 && at - from >= shortestBeforeBlank;
    afterTitleEnd = isIn(endsOffice, code);
    if (!titled && !setApart) continue;
    const nameStart = skipSpace(text, at, limit);
    const lengths = readNameLengths(text, nameStart, line.bodyEnd, from) | readCalled(text, nameStart, at, titled);
    openings = pushOpenings(openings, line, 'titledName', nameStart, lengths, titled);
  }
  return openings ?? none;
}

/**
 * The lengths, as bits, of a nickname at `nameStart`, and of a name with a surname that rather opens a word. What stands
 * before ends at `before`, and is a title if `titled`.
 */
function readCalled(text: string, nameStart: number, before: number, titled: boolean): number {
  const setApart = nameStart > before;
  const nickname = text.slice(nameStart, nameStart + shortestName);
  const called = isFamiliarName(nickname) || (setApart && isFamiliarGivenName(nickname));
  const end = nameStart + lengthOfAmbiguousName;
  const ends = setApart || isIn(opensParenthesis, text.charCodeAt(end));
  const ambiguous = titled && ends && isAmbiguousName(text.slice(nameStart, end));
  return (called ? 1 << shortestName : 0) | (ambiguous ? 1 << lengthOfAmbiguousName : 0);
}

const longestQuotation = 12;

/** “海丝”号船长…: the place after the word in quotation marks that a title begins with; `from` if it begins with none. */
function afterQuotation(text: string, from: number): number {
  if (!isIn(opensQuotation, text.charCodeAt(from))) return from;
  const stop = Math.min(text.length, from + longestQuotation);
  for (let at = from + 1; at < stop; at++) {
    if (isIn(closesQuotation, text.charCodeAt(at))) return at + 1;
    if (!isHan(text.charCodeAt(at))) return from;
  }
  return from;
}

const opensQuotation = codeSet('“「');
const closesQuotation = codeSet('”」');

/** 周远（松岚大学教授）: a name, and in a parenthesis after it, which opens at `end`, the office. */
function pushHolder(openings: SpeakerOpening[] | null, line: ShapedLine, end: number): SpeakerOpening[] | null {
  const { text, bodyStart: from, bodyEnd } = line;
  if (end - from > longestName) return openings;
  const close = closeOfParenthesis(text, end, bodyEnd);
  if (close < 0 || !saysOffice(text, end, close)) return openings;
  const isName = (readNameLengths(text, from, bodyEnd, from) >> (end - from)) & 1;
  return isName ? pushOpening(openings, line, 'titledName', from, end, true) : openings;
}

/** The readings as a bare name, a bare title or an outlet. These count only if somebody asks and somebody answers. */
export function readBareOpenings(line: ShapedLine): readonly SpeakerOpening[] {
  const { text } = line;
  const from = line.bodyStart;
  const marked = skipForeignOutlet(text, from);
  if (marked > from) return (opensReporter(text, from, marked) && pushOutlet(null, line, marked)) || none;
  if (!isHan(text.charCodeAt(from)) || opensAsSentence(text, from)) return none;
  // 周远　松岚大学教授: an entry of a list of guests.
  if (titleLengthBefore(text, line.bodyEnd, from) > 0) return none;
  const further = asks(line) ? skipFollowUp(text, from) : from;
  if (further > from) return pushOpening(null, line, 'outlet', from, further, false) ?? none;
  const office = skipOfficeReplying(text, from);
  if (office > from) return pushOpening(null, line, 'name', from, office, false) ?? none;
  const lengths = readNameLengths(text, from, line.bodyEnd, from);
  let openings = pushOpenings(null, line, 'name', from, lengths, false);
  if (isFamiliarName(text.slice(from, from + shortestName)))
    openings = pushOpening(openings, line, 'name', from, from + shortestName, false);
  const limit = Math.min(line.bodyEnd, from + longestOutlet + 1);
  for (let at = from + 1; at <= limit && !isIn(stops, text.charCodeAt(at - 1)); at++) {
    if (opensReporter(text, from, at)) return pushOutlet(openings, line, at) ?? none;
    if (isOutletEnd(text, from, at)) openings = pushOutlet(openings, line, at);
    else if (isBareTitle(text, from, at)) openings = pushOpening(openings, line, 'name', from, at, false);
  }
  return openings ?? none;
}

/** 行政长官, 政务司司长: a title, or one after the organisation whose name it takes up; not 通讯社记者, which is an outlet’s. */
function isBareTitle(text: string, from: number, at: number): boolean {
  const title = at - titleLengthBefore(text, at, from);
  if (title === at) return false;
  return title === from || (!endsInReporter(text, at) && isIn(endsOrganisation, text.charCodeAt(title - 1)));
}

function pushOutlet(openings: SpeakerOpening[] | null, line: ShapedLine, end: number): SpeakerOpening[] | null {
  return pushOpening(openings, line, 'outlet', line.bodyStart, skipReporter(line.text, end), false);
}

const none: readonly SpeakerOpening[] = [];

function pushOpenings(
  openings: SpeakerOpening[] | null,
  line: ShapedLine,
  form: SpeakerOpening['form'],
  nameStart: number,
  lengths: number,
  titled: boolean,
): SpeakerOpening[] | null {
  let result = openings;
  for (let length = shortestName; lengths >> length > 0; length++) {
    if ((lengths >> length) & 1) result = pushOpening(result, line, form, nameStart, nameStart + length, titled);
  }
  return result;
}

function pushOpening(
  openings: SpeakerOpening[] | null,
  line: ShapedLine,
  form: SpeakerOpening['form'],
  nameStart: number,
  nameEnd: number,
  titled: boolean,
): SpeakerOpening[] | null {
  if (line.bodyEnd - nameEnd < shortestSpeech) return openings;
  const opening = new SpeakerOpening(line, form, nameStart, nameEnd, titled);
  if (!openings) return [opening];
  openings.push(opening);
  return openings;
}

/** Characters that a title never contains: they end the first clause, belong to verbs, or refer to something. */
const stops = codeSet(charactersInBothScripts('，,。！？；：:“”「」（）()【】《》了着过说是'));
/** What no title begins with, unless it is a name: 由松岚市长…带领的, but 那日苏…. */
function opensAsSentence(text: string, from: number): boolean {
  return isIn(opensSentence, text.charCodeAt(from)) && ethnicNameLengths(text, from) === 0;
}

const opensSentence = codeSet(charactersInBothScripts('由据被在但让把更与虽尽那'));
/** Last characters of text before a name that reports an action: 总统18日会见校长…, 总统接受记者…专访. */
const deedSigns = codeSet(charactersInBothScripts('日月受'));
const endsOffice = codeSet('', titleEnds, relationEnds);
const stopsAndTitleEnds = codeSet('', stops, endsOffice, deedSigns);

function tellsDeed(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return text.charCodeAt(at) === ACCEPT ? before === MEET : isDigit(before);
}

/** 受 and 接 */
const ACCEPT = 0x53d7;
const MEET = 0x63a5;
