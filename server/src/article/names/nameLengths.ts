import { isHan, isIn } from '../../text/characters.ts';
import { setInBothScripts } from '../../text/scripts.ts';
import { isChineseName } from './chineseNames.ts';
import { ethnicNameLengths } from './ethnicNames.ts';
import { hyphens, isForeignName, isTransliteration, partDots } from './foreignNames.ts';
import { opensWithCountry, partsWord } from './nameEnds.ts';
import { opensWithWord } from './notNames.ts';
import { surnameLength } from './surnames.ts';

const shortestName = 2;
/** A longer run of characters is no name that could be a speaker's, in UTF-16 code units. */
export const longestName = 16;
const longestChineseName = 3;
/** 阮氏清河 has three characters after the surname. */
const longestGiven = 3;
const longestPart = 6;

/**
 * The lengths that a name at `from` may have, as bits: surname and one or two characters, or a run of transliteration
 * characters. The title, which begins at `title`, shows which country the speech may begin with.
 */
export function readNameLengths(text: string, from: number, to: number, title: number): number {
  if (to - from < shortestName) return 0;
  const family = surnameLength(text, from);
  let run = from;
  while (run < to && run - from < longestName && isNameCharacter(text, run)) run++;
  if (run < to && run - from < longestPart) run = runOfParts(text, from, run, to);
  if ((family === 0 && run - from < shortestName) || opensWithWord(text, from) || partsWord(text, from))
    return ethnicNameLengths(text, from);
  const limit = Math.min(to, Math.max(run, from + family + longestGiven));
  const dotted = run - from > longestChineseName && /[·．]/.test(text.slice(from, run));
  let lengths = ethnicNameLengths(text, from);
  for (let end = from + shortestName; end <= limit; end++) {
    if (end < to && (joinsNames(text, end) || partsWord(text, end))) continue;
    if (dotted && partsWord(text, end - 1)) continue;
    const name = text.slice(from, end);
    if ((family > 0 && end > from + family && isChineseName(name)) || (end <= run && isForeignName(name))) {
      lengths |= 1 << (end - from);
      if (title < from && end > from + family && opensWithCountry(text, end, title)) break;
    }
  }
  return lengths === 0 ? 0 : withoutParts(lengths, text, from, to);
}

/**
 * Where the run of a name ends whose first part has other characters than names are transliterated with, up to a dot
 * (穆罕默德·萨利姆); `run` if there is no dot soon.
 */
function runOfParts(text: string, from: number, run: number, to: number): number {
  let end = run;
  while (end < to && end - from <= longestPart && isHan(text.charCodeAt(end))) end++;
  if (!isIn(partDots, text.charCodeAt(end))) return run;
  while (end < to && end - from < longestName && isNameCharacter(text, end)) end++;
  return end;
}

/** The lengths without those of names that would end before a dot, which goes on to the last part of the name. */
function withoutParts(lengths: number, text: string, from: number, to: number): number {
  let parts = 0;
  for (let at = from; at < to && at - from < longestName; at++) {
    const code = text.charCodeAt(at);
    if (isIn(partDots, code)) parts = at + 1 - from;
    else if (!isHan(code)) break;
  }
  return lengths & (-1 << parts);
}

/** A dot, or a hyphen before a transliterated part, goes on to the next part of a name: no name ends before one. */
function joinsNames(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isIn(partDots, code) || (isIn(hyphens, code) && isTransliteration(text.charCodeAt(at + 1)));
}

const NOT = 0x4e0d;
const beforeNot = setInBothScripts('阿');
const afterNot = setInBothScripts('力都里来拉');

/** 阿不力孜 */
function isUyghur(text: string, at: number): boolean {
  return isIn(beforeNot, text.charCodeAt(at - 1)) && isIn(afterNot, text.charCodeAt(at + 1));
}

function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === NOT) return isUyghur(text, at);
  return isTransliteration(code) || (joinsNames(text, at) && isHan(text.charCodeAt(at + 1)));
}
