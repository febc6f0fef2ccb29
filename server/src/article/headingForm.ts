import { codeSet, isHan, isIn } from '../text/characters.ts';
import { opensNumeral } from '../text/numerals.ts';
import { charactersInBothScripts, patternInBothScripts } from '../text/scripts.ts';
import { isDate } from './dates.ts';
import { closesQuotation, isPlainHeading, opensQuotation } from './headingPhrase.ts';
import { type HeadingOrdinal, readHeadingOrdinal } from './headings.ts';
import { isPersonName } from './names.ts';
import { bodyOf, type ShapedLine } from './shapedLine.ts';
import type { SpeakerPrefix } from './speakerPrefix.ts';
import { titleLengthBefore } from './titles.ts';

/** Signs of a heading in the form of a line, as bits. Lines with equal signs and without ordinal share one object. */
const sign = {
  marked: 1,
  numbered: 2,
  bare: 4,
  plain: 8,
  scrap: 16,
  endsInColon: 32,
  outletInColon: 64,
  field: 128,
  date: 256,
  asks: 512,
  refersBack: 1024,
  word: 2048,
  person: 4096,
  office: 8192,
  stage: 16384,
  exclaims: 32768,
  figure: 65536,
  quoted: 131072,
} as const;

/** The form of a short line, as far as it may be a heading. */
export class HeadingForm {
  /** Numbered as a heading or a list item. */
  readonly ordinal: HeadingOrdinal | null;
  /** The answers to all questions below, as bits. Forms with equal signs can differ only in their ordinals. */
  readonly signs: number;

  constructor(signs: number, ordinal: HeadingOrdinal | null) {
    this.signs = signs;
    this.ordinal = ordinal;
  }

  /** Set as a heading: Markdown signs, bold from end to end. */
  get marked(): boolean {
    return (this.signs & sign.marked) !== 0;
  }

  /** Numbered, and short and finished enough for a heading. */
  get numbered(): boolean {
    return (this.signs & sign.numbered) !== 0;
  }

  /** A number alone on its line. */
  get bare(): boolean {
    return (this.signs & sign.bare) !== 0;
  }

  /** Words alone on a short line. */
  get plain(): boolean {
    return (this.signs & sign.plain) !== 0;
  }

  /** Short, with no stop at the end: a heading, a verse, a piece of a list. */
  get scrap(): boolean {
    return (this.signs & sign.scrap) !== 0;
  }

  /** A short line that ends in a colon. */
  get endsInColon(): boolean {
    return (this.signs & sign.endsInColon) !== 0;
  }

  /** 英国《泰晤士报》：, over what the outlet wrote. */
  get outletInColon(): boolean {
    return (this.signs & sign.outletInColon) !== 0;
  }

  /** 演习地点：波斯湾 */
  get field(): boolean {
    return (this.signs & sign.field) !== 0;
  }

  /** A day and nothing else. */
  get date(): boolean {
    return (this.signs & sign.date) !== 0;
  }

  /** Ends in a question mark or 呢, perhaps within quotation marks. */
  get asks(): boolean {
    return (this.signs & sign.asks) !== 0;
  }

  /**
   * Whether it begins with a reference to the text before (这, 那, 但, 后来) or to somebody who asks (有人会问), or is
   * rhetorical (难道). Such a question belongs to the text.
   */
  get refersBack(): boolean {
    return (this.signs & sign.refersBack) !== 0;
  }

  /** Whether it is only a few characters that name a part: 摘要, 核心阅读. */
  get word(): boolean {
    return (this.signs & sign.word) !== 0;
  }

  /** A person's name and nothing else. */
  get person(): boolean {
    return (this.signs & sign.person) !== 0;
  }

  /** A time and nothing else, which heads what happened then: 2008年3月 · 7月10日 21时 · 早上6:30. */
  get stage(): boolean {
    return (this.signs & sign.stage) !== 0;
  }

  /**
   * Whether it is only a number with its unit, or a single Han character, as the heading of text about it: 5586公里 ·
   * 97.3% · 雪.
   */
  get figure(): boolean {
    return (this.signs & sign.figure) !== 0;
  }

  /** A question that stands between quotation marks from end to end. */
  get quoted(): boolean {
    return (this.signs & sign.quoted) !== 0;
  }

  /** Ends in ！ or …, as headings do less often than what somebody exclaims. */
  get exclaims(): boolean {
    return (this.signs & sign.exclaims) !== 0;
  }

  /** Ends in a title: 松岚织坊总经理. */
  get office(): boolean {
    return (this.signs & sign.office) !== 0;
  }
}

const longest = {
  markdown: 120,
  bold: 64,
  ordinal: 56,
  question: 40,
  plain: 34,
  colon: 24,
  date: 24,
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
  const length = line.bodyEnd - line.bodyStart;
  if (length > longest.markdown) return null;
  const ordinal = readHeadingOrdinal(line);
  const asks = isQuestion(line);
  const short = length <= (asks ? longest.question : longest.plain);
  if (!short && ordinal === null && line.level === 0 && !line.bold) return null;
  const text = bodyOf(line);
  const last = text.charCodeAt(length - 1);
  const marked = (line.level > 0 && last !== FULL_STOP) || (line.bold && isBoldHeading(text, last));
  const ofTime = length <= longest.date && opensNumeral(text.charCodeAt(0));
  const mayBeStage = ofTime || (length <= longest.date && isIn(partsOfDay, text.charCodeAt(0)));
  const date = ofTime && isDate(text);
  const plain =
    short &&
    ordinal === null &&
    !line.item &&
    !line.bold &&
    !date &&
    !prefix?.credits &&
    !prefix?.reportsQuestion &&
    isPlainHeading(text, last, asks);
  const endsInColon = length <= longest.colon && isIn(colons, last);
  const signs =
    (marked ? sign.marked : 0) |
    (ordinal !== null && isNumberedHeading(line, ordinal, last) ? sign.numbered : 0) |
    (ordinal?.style === 'bare' ? sign.bare : 0) |
    (plain ? sign.plain : 0) |
    (short && prefix === null && line.level === 0 && !isIn(stops, last) ? sign.scrap : 0) |
    (endsInColon ? sign.endsInColon : 0) |
    (endsInColon && outletInColon.test(text) ? sign.outletInColon : 0) |
    (short && prefix !== null && !sentence ? sign.field : 0) |
    (date ? sign.date : 0) |
    (mayBeStage && stage.test(text) ? sign.stage : 0) |
    ((ofTime && figure.test(text)) || (length === 1 && isHan(text.charCodeAt(0))) ? sign.figure : 0) |
    (isIn(opensQuotation, text.charCodeAt(0)) && isIn(closesQuotation, last) ? sign.quoted : 0) |
    (plain && isIn(exclamationMarks, last) ? sign.exclaims : 0) |
    (asks ? sign.asks : 0) |
    (isIn(refersBack, text.charCodeAt(0)) || (asks && belongsToText.test(text)) ? sign.refersBack : 0) |
    (length <= longest.word ? sign.word : 0) |
    (!plain && length <= longest.person && prefix === null && isPersonName(text) ? sign.person : 0) |
    (plain && titleLengthBefore(text, length) > 0 ? sign.office : 0);
  const known = ordinal ? undefined : formsWithoutOrdinal.get(signs);
  if (known) return known;
  const form = new HeadingForm(signs, ordinal);
  if (!ordinal) formsWithoutOrdinal.set(signs, form);
  return form;
}

/** 2008年3月 · 2012年秋 · 7月10日上午 · 2001年—2004年 · 20:00 · 7月10日 21时许 */
const day = '(?:(?:1[89]|20)\\d\\d年)?(?:\\s?\\d{1,2}月)?(?:\\s?\\d{1,2}日)?';
const part = '(?:[上下]半年|[上中下]旬|[春夏秋冬][季天]?|[年月]?[初中底末]|凌晨|清晨|[早晚]上|[上中下]午|傍晚|深?夜)';
const clock =
  '(?:凌晨|清晨|早[上晨]?|[上中下]午|傍晚|晚上?|深?夜)?里?\\s?\\d{1,2}(?:[:：]\\d{2}|\\s?[时點点](?:\\d{1,2}分|半|整)?许?)';
const stage = patternInBothScripts(
  new RegExp(
    `^(?:(?=\\d+[年月])${day}\\s?${part}?(?:\\s?[-—–~～至到]+\\s?${day}${part}?)?|(?:(?=\\d+[年月])${day}\\s?)?${clock}(?:\\s?[-—–~～至到]\\s?${clock})?)[：:]?$`,
  ),
);
const partsOfDay = codeSet('凌清早上中下傍晚深夜');
const figure = patternInBothScripts(/^\d[\d.,]*\s?(?:[%％‰]|[万亿]?\p{Script=Han}{1,3})$/u);

const FULL_STOP = 0x3002;
const exclamationMarks = codeSet('！!…⋯');
const colons = codeSet('：:');
const stops = codeSet('。！？!?；;…”」');
const outletInColon = /[》網网報报社台]\s*[:：]$/;

function isQuestion({ text, bodyEnd }: ShapedLine): boolean {
  const last = text.charCodeAt(bodyEnd - 1);
  return isIn(questionEnds, isIn(closesQuotation, last) ? text.charCodeAt(bodyEnd - 2) : last);
}

const questionEnds = codeSet('？?呢');
/** Who asks, what it follows on, or that no answer is looked for. */
const belongsToText = patternInBothScripts(
  /^(?:有|不少|很多|许多)?(?:人们?|网友|读者|观众|记者)[会要曾也许或可能不禁提]{0,4}(?:问|质疑|好奇)|^(?:现在|如今|后来|然后|结果|此刻|可是|不过)(?:呢|[，,])|^.{1,3}呢[？?]?$|难道|谁人不|岂[不是能非]|何乐而不为|何尝/,
);
const refersBack = codeSet(charactersInBothScripts('这那此他她它但而可'));

/** Whether a bold line is a heading and no sentence: a bold paragraph is a standfirst or a note. */
function isBoldHeading(text: string, last: number): boolean {
  if (text.length > longest.bold || isIn(endsClause, last)) return false;
  return !(text.length > 36 && text.includes('，')) && !opensNote.test(text) && !text.includes('|');
}

const opensNote = patternInBothScripts(/^(?:以下|注|按|编者|[（(])/);

const endsClause = codeSet('。；;，,、…⋯');

function isNumberedHeading(line: ShapedLine, { style, end }: HeadingOrdinal, last: number): boolean {
  const length = line.bodyEnd - end;
  if (length <= 0 || length > longest.ordinal || isIn(style === 'padded' ? endsItem : endsNumbered, last)) return false;
  return !line.text.slice(end, line.bodyEnd).includes('。');
}

/** What a numbered heading does not end in; after 01 it may end in a colon or an ellipsis. */
const endsNumbered = codeSet('。；;，,、：:…⋯');
const endsItem = codeSet('。；;，,、');
