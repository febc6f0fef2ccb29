import type { HeadingOrdinal } from './ordinalStyles.ts';

/** Signs of a heading in the form of a line, as bits. Lines with equal signs and without ordinal share one object. */
export const sign = {
  marked: 1 << 0,
  numbered: 1 << 1,
  bare: 1 << 2,
  plain: 1 << 3,
  scrap: 1 << 4,
  endsInColon: 1 << 5,
  outletInColon: 1 << 6,
  field: 1 << 7,
  date: 1 << 8,
  asks: 1 << 9,
  refersBack: 1 << 10,
  word: 1 << 11,
  person: 1 << 12,
  office: 1 << 13,
  stage: 1 << 14,
  exclaims: 1 << 15,
  figure: 1 << 16,
  quoted: 1 << 17,
  framed: 1 << 18,
  signature: 1 << 19,
  fields: 1 << 20,
  tally: 1 << 21,
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

  /** Stands between signs from end to end, as nothing that is said does: << 不封江 >>. */
  get framed(): boolean {
    return (this.signs & sign.framed) !== 0;
  }

  /** Names whoever wrote the letter above. */
  get signature(): boolean {
    return (this.signs & sign.signature) !== 0;
  }

  /** Ends in how many there are: 一等奖（2篇）. */
  get tally(): boolean {
    return (this.signs & sign.tally) !== 0;
  }

  /** Has several fields with their values: 楼主：老街坊　浏览：8814. */
  get fields(): boolean {
    return (this.signs & sign.fields) !== 0;
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
