import { codeSet, isColon, isHan, isIn, withoutSpace } from '../../text/characters.ts';
import { patternInBothScripts, patternWithHan, setInBothScripts } from '../../text/scripts.ts';
import { isHeadingLookalike } from './headingLookalikes.ts';
import { isNameAlone } from './headingNames.ts';
import { opensAsWords, withoutFrame, withoutSign } from './headingOrnaments.ts';
import { closesQuotation, endsQuotedSentence } from './headingQuotations.ts';
import { commasIn, holdsTwoHan, longestLatinWord, partsOf } from './phraseMeasures.ts';

/** The longest name of a part, in UTF-16 code units. Such a name is a heading even with a colon. */
const longestPartName = 5;
const partName = patternInBothScripts(
  /^(?:引\s?言|前\s?言|引\s?子|楔\s?子|导\s?语|结\s?语|后\s?记|尾\s?声|小\s?结|结束语)\s?[:：]?$/,
);
/** 地　　点　本院红楼: a field whose label is stretched to the width of the others. */
const stretchedLabel = patternWithHan(/^\p{Script=Han}[\s\u3000]{2,}\p{Script=Han}[\s\u3000:：]/u);
/** What a heading does not end in. An arrow points at what is announced. */
const unfinished = codeSet('。；;，,、：:︰.~～—―-↓⬇⇓▼▽☟▲△↑');
/** 的 */
const DE = 0x7684;

/**
 * Whether a line is worded as a heading without sign or ordinal: `lastOfLine` is its last code unit, `asks` whether it is a
 * question.
 */
export function isPlainHeading(line: string, lastOfLine: number, asks: boolean): boolean {
  if (stretchedLabel.test(line)) return false;
  if (line.length <= longestPartName && partName.test(line)) return true;
  const text = withoutFrame(line);
  const last = text === line ? lastOfLine : text.charCodeAt(text.length - 1);
  if (
    text.length < (asks ? 4 : 2) ||
    isIn(unfinished, last) ||
    !opensAsWords(text) ||
    (last === DE && text.includes('，')) ||
    endsQuotedSentence(text)
  )
    return false;
  return isPhrase(withoutSign(text), asks, text !== line) && !isHeadingLookalike(text);
}

const longestLatin = 11;
/** 修街，修屋，修人心: so short, three clauses are a heading, too. */
const longestTriplet = 15;
const noteSigns = setInBothScripts('注');
const noteNumbers = codeSet('一二三四五六七八九十0123456789');

/**
 * Whether a text can be a heading: it has two Han characters in a row (ignoring blanks), no full stop, no quoted speech
 * after a colon, and at most two clauses unless it is a question; it is no note, name, link, address or list of words
 * between blanks, which only a frame holds together: << 不封江 Why Not >>.
 */
function isPhrase(text: string, asks: boolean, framed: boolean): boolean {
  if (!holdsTwoHan(text) || holdsForeignSign(text) || longestLatinWord(text) > longestLatin) return false;
  if (!asks && commasIn(text) > (text.length <= longestTriplet ? 2 : 1)) return false;
  if (isIn(noteSigns, text.charCodeAt(0)) && isIn(noteNumbers, text.charCodeAt(1))) return false;
  const { blanks, longest } = partsOf(text);
  if (blanks === 0) return !isNameAlone(text);
  return (framed || !isEnumerated(blanks, longest)) && !isNameAlone(withoutSpace(text));
}

/** 核 心 阅 读: so many blanks may stand between the characters of one word. */
const longestSpacedWord = 4;

/** Whether words are separated by blanks (主　席　习近平), so that they are no phrase. */
function isEnumerated(blanks: number, longestPart: number): boolean {
  return blanks > longestSpacedWord || (longestPart > 1 && longestPart <= (blanks > 1 ? 4 : 3));
}

const opensSpeech = codeSet('“「');

/** Whether a quotation begins at a place and goes on to the end; not 人才：“候鸟专家”多起来, where words are quoted. */
function quotesSpeech(text: string, at: number): boolean {
  if (!isIn(opensSpeech, text.charCodeAt(at))) return false;
  let close = at + 1;
  while (close < text.length && !isIn(closesQuotation, text.charCodeAt(close))) close++;
  return close >= text.length - 1;
}

const FULL_STOP = 0x3002;
/** Q=周远: of a legend. */
const EQUALS = 0x3d;
/** ]( as in a Markdown link. */
const BRACKET = 0x5d;
const PARENTHESIS = 0x28;

/** Whether a text has a full stop, or what quotes, links or explains something: ：“ · ]( · Q=周远. */
function holdsForeignSign(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) continue;
    if (code === FULL_STOP || code === EQUALS) return true;
    if (isColon(code) && quotesSpeech(text, at + 1)) return true;
    if (code === BRACKET && text.charCodeAt(at + 1) === PARENTHESIS) return true;
  }
  return false;
}
