// Pieces of patterns that several rules share. Lines may be megabytes long: whatever can be retried is bounded, and what
// is not bounded is possessive (`*+`) or atomic.

/** A line's start and its indent: blanks, tabs, NBSP, U+3000. */
export const indent = '^\\s*+';
/** Nothing more on the line. */
export const lineEnd = '(?=\\s*+$)';
export const colon = '[:：︰∶]';
export const opening = '[【〖［\\[〔]';
export const closing = '[】〗］\\]〕]';
const openingRound = '[（(]';
const closingRound = '[）)]';

const numeral = '(?:[〇零一二三四五六七八九十百]{1,4}|[0-9０-９]{1,2}|[①-⑳⑴-⑽⒈-⒛㈠-㈩Ⅰ-Ⅻ])';
/** 一 · 1 · ① · 第一 · 之一 · （一） */
export const ordinal = `(?:[第之其]?${numeral}|${openingRound}${numeral}${closingRound})`;
/** （一） · (1) */
export const bracketedOrdinal = `(?:${openingRound}${numeral}${closingRound}|[⑴-⑽㈠-㈩])`;
export const hanNumeral = '[〇零一二三四五六七八九十百]{1,3}';
export const digits = '(?:[0-9０-９]{1,2}|[①-⑳])';

/** 2020-07-10 15:03:58 · 2020年07月10日15:03 · 2020/7/10 · 二〇二〇年七月十日 */
const time = '(?:[\\sT]{0,4}\\d{1,2}\\s?[:：时時]\\s?\\d{2}(?:\\s?[:：分]\\s?\\d{2})?[分秒]?)?';
export const date =
  `(?:\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日?${time}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}${time}|` +
  '[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)';
