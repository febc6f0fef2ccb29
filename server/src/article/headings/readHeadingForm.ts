import { codeSet, isColon, isIn } from '../../text/characters.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import { bodyOf, type ShapedLine } from '../lines/shapedLine.ts';
import { isPersonName } from '../names/personNames.ts';
import { titleLengthBefore } from '../names/titles.ts';
import type { SpeakerPrefix } from '../speakers/speakerPrefix.ts';
import { HeadingForm, sign } from './headingForm.ts';
import { readHeadingOrdinal } from './headingOrdinals.ts';
import { withoutFrame } from './headingOrnaments.ts';
import { isPlainHeading } from './headingPhrase.ts';
import { isQuestion, refersBack } from './headingQuestions.ts';
import { closesQuotation, endsQuotedSentence, opensQuotation } from './headingQuotations.ts';
import { isDay, isFigure, isStage } from './headingTimes.ts';
import { isSignature } from './letterSignatures.ts';
import type { HeadingOrdinal } from './ordinalStyles.ts';

const longest = {
  markdown: 120,
  bold: 64,
  ordinal: 56,
  question: 40,
  plain: 34,
  colon: 24,
  word: 5,
  person: 8,
} as const;

/**
 * Forms without ordinal, by their signs. They are shared to save memory, since a long article has many lines but few
 * different forms.
 */
const formsWithoutOrdinal = new Map<number, HeadingForm>();

/** Reads the form of a line as a heading; null if the line is too long for a heading and has no sign of one. */
export function readHeadingForm(line: ShapedLine, prefix: SpeakerPrefix | null, sentence: boolean): HeadingForm | null {
  const length = line.bodyLength;
  if (length > longest.markdown) return null;
  const ordinal = readHeadingOrdinal(line);
  const asks = isQuestion(line);
  const short = length <= (asks ? longest.question : longest.plain);
  if (!short && ordinal === null && line.level === 0 && !line.bold) return null;
  const text = bodyOf(line);
  const last = text.charCodeAt(length - 1);
  const times = signsOfTime(text);
  const mayBePlain = short && (times & sign.date) === 0 && isUnsigned(line, prefix, ordinal);
  const plain = mayBePlain && isPlainHeading(text, last, asks);
  const signs =
    signsOfSetting(line, text, last, ordinal) |
    times |
    signsOfColon(text, last) |
    (plain ? signsOfPlain(line, text, last) : 0) |
    (short ? signsOfShort(line, prefix, sentence, last) : 0) |
    (asks ? sign.asks : 0) |
    (refersBack(text, asks) ? sign.refersBack : 0) |
    (isIn(opensQuotation, text.charCodeAt(0)) && isIn(closesQuotation, last) ? sign.quoted : 0) |
    (length <= longest.word ? sign.word : 0) |
    (!plain && length <= longest.person && prefix === null && isPersonName(text) ? sign.person : 0);
  return formWith(signs, ordinal);
}

function formWith(signs: number, ordinal: HeadingOrdinal | null): HeadingForm {
  const known = ordinal ? undefined : formsWithoutOrdinal.get(signs);
  if (known) return known;
  const form = new HeadingForm(signs, ordinal);
  if (!ordinal) formsWithoutOrdinal.set(signs, form);
  return form;
}

/** Whether nothing but its words can make a line a heading: it is not numbered, bold or an item of a list. */
function isUnsigned(line: ShapedLine, prefix: SpeakerPrefix | null, ordinal: HeadingOrdinal | null): boolean {
  return ordinal === null && !line.item && !line.bold && !prefix?.credits && !prefix?.reportsQuestion;
}

const FULL_STOP = 0x3002;

function signsOfSetting(line: ShapedLine, text: string, last: number, ordinal: HeadingOrdinal | null): number {
  const marked = (line.level > 0 && last !== FULL_STOP) || (line.bold && isBoldHeading(text, last));
  return (
    (marked ? sign.marked : 0) |
    (ordinal !== null && endsAsNumbered(line, ordinal, last) ? sign.numbered : 0) |
    (ordinal?.style === 'bare' ? sign.bare : 0)
  );
}

function signsOfTime(text: string): number {
  return (isDay(text) ? sign.date : 0) | (isStage(text) ? sign.stage : 0) | (isFigure(text) ? sign.figure : 0);
}

const outletInColon = /(?:[》網网報报社台]|[網网]站)\s*[:：︰]$/;

function signsOfColon(text: string, last: number): number {
  if (text.length > longest.colon || !isColon(last)) return 0;
  return sign.endsInColon | (outletInColon.test(text) ? sign.outletInColon : 0);
}

const tally = patternInBothScripts(/^\p{Script=Han}{2,12}[（(]\d{1,4}\s?[篇名人个件项部组幅首家支位]?[）)]$/u);
const severalFields = /[:：][^:：]*\s[^:：]*[:：]/;
const exclamationMarks = codeSet('！!…⋯');

function signsOfPlain(line: ShapedLine, text: string, last: number): number {
  return (
    sign.plain |
    (isIn(exclamationMarks, last) ? sign.exclaims : 0) |
    (withoutFrame(text) === text ? 0 : sign.framed) |
    (isSignature(line) ? sign.signature : 0) |
    (severalFields.test(text) ? sign.fields : 0) |
    (tally.test(text) ? sign.tally : 0) |
    (titleLengthBefore(text, text.length) > 0 ? sign.office : 0)
  );
}

const stops = codeSet('。！？!?；;…”」');

function signsOfShort(line: ShapedLine, prefix: SpeakerPrefix | null, sentence: boolean, last: number): number {
  if (prefix !== null) return sentence ? 0 : sign.field;
  return line.level === 0 && !isIn(stops, last) ? sign.scrap : 0;
}

const opensNote = patternInBothScripts(/^(?:以下|注|按|编者|[（(])/);
const endsClause = codeSet('。；;，,、…⋯');
/** A dash announces what stands below, unless it frames the heading. */
const dashes = codeSet('—–');

/** Whether a bold line is a heading and no sentence: a bold paragraph is a standfirst or a note. */
function isBoldHeading(text: string, last: number): boolean {
  if (text.length > longest.bold || isIn(endsClause, last) || endsQuotedSentence(text)) return false;
  if (isIn(dashes, last) && withoutFrame(text) === text) return false;
  return !(text.length > 36 && text.includes('，')) && !opensNote.test(text) && !text.includes('|');
}

/** What a numbered heading does not end in; after 01 it may end in a colon or an ellipsis. */
const endsNumbered = codeSet('。；;，,、：:…⋯');
const endsItem = codeSet('。；;，,、');

/** Whether the words after an ordinal are as short as a heading, and end as one. */
function endsAsNumbered(line: ShapedLine, { style, end }: HeadingOrdinal, last: number): boolean {
  const length = line.bodyEnd - end;
  if (length <= 0 || length > longest.ordinal || isIn(style === 'padded' ? endsItem : endsNumbered, last)) return false;
  return !line.text.slice(end, line.bodyEnd).includes('。');
}
