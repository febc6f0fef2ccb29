import { codeSet, isColon, isHan, isIn, isSpace, withoutSpace } from '../text/characters.ts';
import { opensNumeral } from '../text/numerals.ts';
import { charactersInBothScripts, patternInBothScripts } from '../text/scripts.ts';
import { findDate } from './dates.ts';
import { type HeadingOrdinal, readHeadingOrdinal } from './headings.ts';
import { isPersonName } from './names.ts';
import { bodyOf, type ShapedLine } from './shapedLine.ts';
import type { SpeakerPrefix } from './speakerPrefix.ts';
import { titleLengthBefore } from './titles.ts';

/** What of a heading a short line has, by its form alone. */
export interface HeadingForm {
  /** Set as a heading: Markdown signs, bold from end to end. */
  readonly marked: boolean;
  /** Numbered as a heading or a list item. */
  readonly ordinal: HeadingOrdinal | null;
  /** Numbered, and short and finished enough for a heading. */
  readonly numbered: boolean;
  /** A number alone on its line. */
  readonly bare: boolean;
  /** Words alone on a short line. */
  readonly plain: boolean;
  /** Short, with no stop at the end: a heading, a verse, a piece of a list. */
  readonly scrap: boolean;
  /** A short line that ends in a colon. */
  readonly endsInColon: boolean;
  /** 英国《泰晤士报》：, over what the outlet wrote. */
  readonly outletInColon: boolean;
  /** 演习地点：波斯湾 */
  readonly field: boolean;
  /** A day and nothing else. */
  readonly date: boolean;
  /** Ends in a question mark or 呢, perhaps within quotation marks. */
  readonly asks: boolean;
  /** Opens with a character that takes up what was said: 这, 那, 但. A question that does so belongs to the text. */
  readonly refersBack: boolean;
}

const longest = { markdown: 120, bold: 64, ordinal: 56, question: 40, plain: 34, colon: 24 } as const;

/** Reads what of a heading a line has; null if it is too long for one and has no sign of one either. */
export function readHeadingForm(line: ShapedLine, prefix: SpeakerPrefix | null, sentence: boolean): HeadingForm | null {
  const length = line.bodyEnd - line.bodyStart;
  if (length > longest.markdown) return null;
  const ordinal = readHeadingOrdinal(line);
  const asks = isQuestion(line);
  const short = length <= (asks ? longest.question : longest.plain);
  if (!short && ordinal === null && line.level === 0 && !line.bold) return null;
  const text = bodyOf(line);
  const last = text.charAt(text.length - 1);
  const endsInColon = text.length <= longest.colon && '：:'.includes(last);
  return share({
    marked: (line.level > 0 && last !== '。') || (line.bold && isBoldHeading(text, last)),
    ordinal,
    numbered: ordinal !== null && isNumberedHeading(line, ordinal, last),
    bare: ordinal?.style === 'bare',
    plain: short && ordinal === null && !line.item && !line.bold && isPlainHeading(text, last, asks),
    scrap: short && prefix === null && line.level === 0 && !'。！？!?；;…”」'.includes(last),
    endsInColon,
    outletInColon: endsInColon && /[》網网報报社台]\s*[:：]$/.test(text),
    field: short && prefix !== null && !sentence,
    date: isDate(text),
    asks,
    refersBack: isIn(refersBack, text.charCodeAt(0)),
  });
}

/** Without an ordinal there are few forms: lines with the same one have one object, for a long article has many. */
const known = new Map<string, HeadingForm>();

function share(form: HeadingForm): HeadingForm {
  if (form.ordinal) return form;
  const key = Object.values(form).map(Number).join('');
  const same = known.get(key) ?? form;
  known.set(key, same);
  return same;
}

function isQuestion({ text, bodyEnd }: ShapedLine): boolean {
  const last = text.charCodeAt(bodyEnd - 1);
  return isIn(questionEnds, isIn(closesQuotation, last) ? text.charCodeAt(bodyEnd - 2) : last);
}

const questionEnds = codeSet('？?呢');
const refersBack = codeSet(charactersInBothScripts('这那此他她它但而可'));

/** Bold from end to end, and no sentence: a bold paragraph is a standfirst or a note. */
function isBoldHeading(text: string, last: string): boolean {
  if (text.length > longest.bold || '。；;，,、…⋯'.includes(last)) return false;
  return (
    !(text.length > 36 && text.includes('，')) && !/^(?:以下|註|注|按|编者|（|\()/.test(text) && !text.includes('|')
  );
}

function isNumberedHeading(line: ShapedLine, ordinal: HeadingOrdinal, last: string): boolean {
  const length = line.bodyEnd - ordinal.end;
  const unfinished = ordinal.style === 'padded' ? '。；;，,、' : '。；;，,、：:…⋯';
  return length > 0 && length <= longest.ordinal && !unfinished.includes(last);
}

/** Parts that every long article may have: their names are headings even with a colon. */
const longestPartName = 5;
const partName = patternInBothScripts(/^(?:引言|前言|引子|楔子|导语|结语|后记|尾声|小结|结束语)\s?[:：]?$/);

function isPlainHeading(text: string, last: string, asks: boolean): boolean {
  if (text.length <= longestPartName && partName.test(text)) return true;
  if (
    text.length < (asks ? 4 : 2) ||
    unfinished.includes(last) ||
    !opensAsWords(text) ||
    (last === '的' && text.includes('，')) ||
    (isIn(closesQuotation, last.charCodeAt(0)) && /[。！!]$/.test(text.slice(0, -1)))
  )
    return false;
  return isPhrase(text, asks) && !isName(withoutSpace(text)) && !isDate(text) && !isEnumeration(text);
}

/** What a heading does not end in. */
const unfinished = '。；;，,、：:…⋯!！.~～—―-';
const closesQuotation = codeSet('”」』');
const longestLatin = 11;

/**
 * Whether the words are those of a heading: two Han characters in a row, blanks aside, no full stop, no quoted speech after a
 * colon, no note, no address; and of clauses no more than two, unless it asks.
 */
function isPhrase(text: string, asks: boolean): boolean {
  let commas = 0;
  let han = 0;
  let mostHan = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) {
      mostHan = Math.max(mostHan, ++han);
      latin = 0;
      continue;
    }
    latin = isIn(wordSigns, code) ? latin + 1 : 0;
    if (isSpace(code)) continue;
    han = 0;
    if (code === 0x3002 || latin > longestLatin || (code === 0xff0c && ++commas > 1 && !asks)) return false;
    if (isColon(code) && isIn(opensSpeech, text.charCodeAt(at + 1))) return false;
  }
  return mostHan > 1 && !/^[註注][一二三四五六七八九十\d]/.test(text);
}

/** The characters of addresses and file names: what `\w` stands for, and the slash. */
const wordSigns = codeSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_/');
const opensSpeech = codeSet('“「');

/** Headings open with a word, a digit, a quotation or one of the signs that set off headings, not with a dash or a parenthesis. */
function opensAsWords(text: string): boolean {
  if (isHan(text.charCodeAt(0))) return true;
  return '“"「『《‘\''.includes(text.charAt(0)) || /^(?:[\p{L}\p{N}■◆●▲★]|<<)/u.test(text);
}

/** A name, perhaps with its title, stands under a picture or over a letter, not over a section. */
function isName(text: string): boolean {
  return isPersonName(text) || isPersonName(text.slice(0, text.length - titleLengthBefore(text, text.length)));
}

function isDate(text: string): boolean {
  if (text.length > 24 || !opensNumeral(text.charCodeAt(0))) return false;
  const date = findDate(text);
  return date !== null && date.start === 0 && date.end === text.length;
}

/** 核 心 阅 读: so many blanks may stand between the characters of one word. */
const longestSpacedWord = 4;

/** Words set apart by blanks (主　席　习近平), counts and links: no sentence and no phrase. */
function isEnumeration(text: string): boolean {
  let blanks = 0;
  let longestPart = 0;
  let part = 0;
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at))) {
      if (part > 0) blanks++;
      part = 0;
    } else longestPart = Math.max(longestPart, ++part);
  }
  return (
    (blanks > 0 && longestPart <= 3 && longestPart > 1) ||
    blanks > longestSpacedWord ||
    (blanks > 1 && longestPart <= 4 && longestPart > 1) ||
    /^[\d\s.:：/-]+$/.test(text) ||
    text.includes('](')
  );
}
