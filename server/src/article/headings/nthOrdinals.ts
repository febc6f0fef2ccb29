import { codeSet, isColon, isHan, isIn, isSpace, skipSpace } from '../../text/characters.ts';
import type { Numeral } from '../../text/numerals.ts';
import { wordsInBothScripts } from '../../text/scripts.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { type HeadingOrdinal, makeOrdinal } from './ordinalStyles.ts';

const longestMeasure = 2;
/** What follows 第 and a numeral in the names of outlets: 第一财经：…, 第六声：… */
const outlets = wordsInBothScripts('财经 声 时间 军情 视频 资讯');
/** 第三位, 第三名: a rank, which two may share and which may count down. */
const rankMeasures = codeSet('位名');

/** What an ordinal alone on its line counts: 第1集, 第二天. */
const partMeasures = codeSet('集场場季天夜站卷辑輯');

/** 第1集 · 第一：… · 第三位：… · 第一站 …: an ordinal, with or without what it counts, and a colon; or with it, and a blank. */
export function readNth({ text, bodyEnd }: ShapedLine, start: number, numeral: Numeral): HeadingOrdinal | null {
  if (numeral.end + 1 === bodyEnd && isIn(partMeasures, text.charCodeAt(numeral.end)))
    return makeOrdinal(start, numeral, 'bare', bodyEnd);
  for (let at = numeral.end; at <= numeral.end + longestMeasure && at < bodyEnd - 1; at++) {
    const code = text.charCodeAt(at);
    if (isColon(code)) {
      if (outlets.has(text.slice(numeral.end, at))) return null;
      const style = isIn(rankMeasures, text.charCodeAt(at - 1)) ? 'rank' : 'nth';
      return makeOrdinal(start, numeral, style, skipSpace(text, at + 1, bodyEnd));
    }
    if (isSpace(code) && at > numeral.end) {
      const words = skipSpace(text, at, bodyEnd);
      return words < bodyEnd && !outlets.has(text.slice(numeral.end, at))
        ? makeOrdinal(start, numeral, 'nth', words)
        : null;
    }
    if (!isHan(code)) return null;
  }
  return null;
}
