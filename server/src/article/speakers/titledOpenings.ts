import { codeSet, isDigit, isHan, isIn, isSpace, skipSpace } from '../../text/characters.ts';
import { setInBothScripts } from '../../text/scripts.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { isAmbiguousName, lengthOfAmbiguousName } from '../names/ambiguousNames.ts';
import { closeOfParenthesis, opensParenthesis, saysOffice } from '../names/holderParentheses.ts';
import { kinNameEnd } from '../names/kinNames.ts';
import { opensNoClause } from '../names/nameEnds.ts';
import { longestName, readNameLengths } from '../names/nameLengths.ts';
import { isFamiliarGivenName, isFamiliarName, isKinNickname, lengthOfFamiliarName } from '../names/nicknames.ts';
import { endsOccupation, relationEnds } from '../names/relations.ts';
import { titleEnds, titleLengthBefore } from '../names/titles.ts';
import { closeWithinOffice, mayEndOffice } from './officeParts.ts';
import { noOpenings, OpeningList } from './openingList.ts';
import { opensAsSentence, stops } from './openingStops.ts';
import { skipOrnament } from './ornaments.ts';
import { isDeputy, isPasserBy } from './personLabels.ts';
import { closeOfQuotedWord, closesQuotation } from './quotedWords.ts';
import type { SpeakerOpening } from './speakerOpening.ts';

const longestTitle = 64;
/** 东亚共同体研究所 孙崎享, 上单 高逸飞: the first blank sets the name apart. */
const shortestBeforeBlank = 2;
/** Last characters of text before a name that reports an action: 总统18日会见校长…, 总统接受记者…专访. */
const deedSigns = setInBothScripts('日月受');
const endsOffice = codeSet('', titleEnds, relationEnds);
const stopsAndTitleEnds = codeSet('', stops, endsOffice, deedSigns);

/**
 * All readings of the beginning of a paragraph as title and name without delimiter. A name may be read with two or with
 * three characters; both readings are given, and the article decides. Looks at a bounded number of characters.
 */
export function readTitledOpenings(line: ShapedLine): readonly SpeakerOpening[] {
  const { text, bodyEnd } = line;
  const from = skipOrnament(text, line.bodyStart, bodyEnd);
  const first = closeOfQuotedWord(text, from) + 1 || from;
  if (!isHan(text.charCodeAt(first)) || opensAsSentence(text, from)) return noOpenings;
  const limit = Math.min(bodyEnd, from + longestTitle);
  const openings = new OpeningList(line);
  let blanks = 0;
  let afterTitleEnd = false;
  for (let at = first + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (!afterTitleEnd && !isIn(stopsAndTitleEnds, code) && !isSpace(code)) continue;
    if (isIn(opensParenthesis, code)) addHolder(openings, line, from, at);
    const close = closeWithinOffice(line, from, at);
    if (close > at) {
      afterTitleEnd = mayEndOffice(text, at);
      at = close;
      continue;
    }
    const stop = isIn(stops, code) || (isIn(deedSigns, code) && tellsDeed(text, at));
    // 传承人过云生: a stop may be a surname.
    if (stop && !afterTitleEnd) break;
    const titled = afterTitleEnd && endsOfficeAt(text, at, from);
    const setApart = isSpace(code) && blanks++ === 0 && at - from >= shortestBeforeBlank;
    afterTitleEnd = isIn(endsOffice, code);
    if (titled && isDeputy(text, from, at)) openings.add('titledName', from, at, true);
    if (titled || setApart) {
      const nameStart = skipSpace(text, at, limit);
      const lengths = readNameLengths(text, nameStart, bodyEnd, from) | nicknameLengths(text, nameStart, at, titled);
      openings.addLengths('titledName', nameStart, lengths, titled);
    }
    if (stop) break;
  }
  return openings.all;
}

/** Whether a title or an occupation ends at `at`, or one that is a word in quotation marks: 学生、“小小河长”赵一诺. */
function endsOfficeAt(text: string, at: number, from: number): boolean {
  return (
    titleLengthBefore(text, at, from) > 0 || endsOccupation(text, at, from) || closesQuotation(text.charCodeAt(at - 1))
  );
}

/**
 * The lengths, as bits, of a nickname at `nameStart`, also one of kinship (桂芝嫂子), and of a name with a surname that rather
 * opens a word. What stands before ends at `before`, and is a title if `titled`.
 */
function nicknameLengths(text: string, nameStart: number, before: number, titled: boolean): number {
  const setApart = nameStart > before;
  const nickname = text.slice(nameStart, nameStart + lengthOfFamiliarName);
  const called =
    isFamiliarName(nickname) ||
    ((setApart || titled) && isFamiliarGivenName(nickname)) ||
    (titled && isKinNickname(nickname));
  const end = nameStart + lengthOfAmbiguousName;
  const ends = setApart || isIn(opensParenthesis, text.charCodeAt(end)) || opensNoClause(text, nameStart);
  const kin = kinNameEnd(text, nameStart) - nameStart;
  const ambiguous = titled && ends && isAmbiguousName(text.slice(nameStart, end));
  const longer = ambiguous || (titled && isPasserBy(text.slice(nameStart, end)));
  return (
    (called ? 1 << lengthOfFamiliarName : 0) | (kin > 0 ? 1 << kin : 0) | (longer ? 1 << lengthOfAmbiguousName : 0)
  );
}

/** 周远（松岚大学教授）, 王女士（42岁，会计）: a name from `from` to `end`, and in a parenthesis after it the office or the age. */
function addHolder(openings: OpeningList, { text, bodyEnd }: ShapedLine, from: number, end: number): void {
  if (end - from > longestName) return;
  const close = closeOfParenthesis(text, end, bodyEnd);
  if (close < 0 || !saysOffice(text, end, close)) return;
  const name = text.slice(from, end);
  const isName =
    (readNameLengths(text, from, bodyEnd, from) >> (end - from)) & 1 || isFamiliarName(name) || isPasserBy(name);
  if (isName) openings.add('titledName', from, end, true);
}

/** 受, and 接 before it: 接受 */
const ACCEPT = 0x53d7;
const MEET = 0x63a5;

/** Whether a day (18日) or 接受 ends at one of the characters above. */
function tellsDeed(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return text.charCodeAt(at) === ACCEPT ? before === MEET : isDigit(before);
}
