import { addCode, type CodeSet, codeSet, isIn } from '../../text/characters.ts';
import { setInBothScripts } from '../../text/scripts.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { Beginnings } from './wordForms.ts';

/** What tells of a dateline at the beginning of a line, as bits. */
export const sign = {
  /** 【 〔 [ and （ and 《, before the name of an agency or 电 or 讯. */
  square: 1 << 0,
  round: 1 << 1,
  title: 1 << 2,
  /** 2020年 at the beginning. */
  year: 1 << 3,
  /** 本报 and the like. */
  own: 1 << 4,
  reuters: 1 << 5,
  /** The last character of a day before what follows it in a dateline: 日电, 日讯. */
  day: 1 << 6,
  /** The same for an agency: 社电, 网消息, 报（. */
  agency: 1 << 7,
  /** 讯 anywhere: 新浪科技讯. */
  notice: 1 << 8,
  /** 华盛顿 — */
  dash: 1 << 9,
} as const;

const squareBrackets = codeSet('【〔[［');
const roundBrackets = codeSet('（(');
const TITLE = 0x300a;
/** The ends of the names of agencies, and 电, 讯 and 报道: every dateline in brackets has one of them. */
const bracketSigns = setInBothScripts('社网报刊线闻台端电讯');

const digitsOfYear = 4;
const YEAR = 0x5e74;
const widestAgency = 12;
/**
 * Last characters of the names of agencies, and dashes. Every dateline without brackets has one of them among its first
 * twelve characters.
 */
const earlySigns = setInBothScripts('社网报刊线闻台端透月讯—–-');
// A Han character that takes two code units makes a name longer than that.
for (let surrogate = 0xd800; surrogate < 0xe000; surrogate++) addCode(earlySigns, surrogate);
/** Agencies whose datelines may have none of these characters. */
const agenciesWithoutSign = new Beginnings('CCTV 央视国际');

const widestDateline = 32;
const DAY = 0x65e5;
/** The last characters of agencies’ names and of a day, and the first of what follows them in a dateline. */
const beforeEnding = setInBothScripts('日社网报线闻台端');
const endings = setInBothScripts('电讯消信报综专（(【〔丨｜|');
const notices = setInBothScripts('讯');
const dashes = codeSet('—–-');

/** The signs at the beginning of a line, as bits; 0 if it has no dateline in any form. Looks at a bounded number of characters. */
export function readSigns({ text, bodyStart, bodyEnd }: ShapedLine): number {
  const bracket = bracketAt(text, bodyStart);
  if (bracket !== 0)
    return holds(bracketSigns, text, bodyStart, Math.min(bodyEnd, bodyStart + widestDateline)) ? bracket : 0;
  const surely =
    (text.charCodeAt(bodyStart + digitsOfYear) === YEAR ? sign.year : 0) |
    (agenciesWithoutSign.mayBeginAt(text, bodyStart) ? sign.agency : 0);
  if (surely === 0 && !holds(earlySigns, text, bodyStart, Math.min(bodyEnd, bodyStart + widestAgency))) return 0;
  return (
    surely |
    (text.startsWith('本', bodyStart) ? sign.own : 0) |
    (text.startsWith('路透', bodyStart) ? sign.reuters : 0) |
    signsWithin(text, bodyStart, Math.min(bodyEnd - 1, bodyStart + widestDateline))
  );
}

function bracketAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isIn(squareBrackets, code)) return sign.square;
  if (isIn(roundBrackets, code)) return sign.round;
  return code === TITLE ? sign.title : 0;
}

/** Whether one of some characters stands after an offset and before another. */
function holds(characters: CodeSet, text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isIn(characters, text.charCodeAt(at))) return true;
  return false;
}

/** The signs after one offset, up to another. */
function signsWithin(text: string, from: number, last: number): number {
  let signs = 0;
  for (let at = from + 1; at <= last; at++) {
    const code = text.charCodeAt(at);
    if (isIn(notices, code)) signs |= sign.notice;
    else if (isIn(dashes, code)) signs |= sign.dash;
    else if (isIn(beforeEnding, code) && at < last && isIn(endings, text.charCodeAt(at + 1)))
      signs |= code === DAY ? sign.day : sign.agency;
  }
  return signs;
}
