import { isHan, isIn, isLatin, isSpace, skipSpace } from '../../text/characters.ts';
import { isNonSpeakerLabel } from '../speakers/nonSpeakerLabels.ts';
import { isAmbiguousName } from './ambiguousNames.ts';
import { isTransliteration } from './foreignNames.ts';
import { isFamiliarGivenName, isFamiliarName, isNicknameAfterTitle, isWordLikeNickname } from './nicknames.ts';
import { isPersonName } from './personNames.ts';
import { endsRelation } from './relations.ts';
import { titleLengthBefore } from './titles.ts';
import { endsGroup, saidAfterTitle } from './wordsAfterTitles.ts';

const shortestOfficeBeforeBlank = 2;

/**
 * Where the name begins in organisation + title + name (中国国际问题研究院副院长阮宗泽, 东亚共同体研究所所长 孙崎享);
 * -1 if the text is not of that form.
 */
export function splitTitledName(text: string, start: number, end: number): number {
  let space = -1;
  for (let at = end - 1; at > start; at--) {
    if (isSpace(text.charCodeAt(at))) space = at;
    const titled = titleLengthBefore(text, at, start) > 0 || endsRelation(text, at, start);
    if (!titled && (space !== at || at - start < shortestOfficeBeforeBlank)) continue;
    const nameStart = skipSpace(text, at, end);
    // Two words in Latin letters are forename and surname.
    if (!titled && isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(nameStart))) continue;
    if (nameStart >= end) continue;
    const name = text.slice(nameStart, end);
    if (isPersonName(name) || (titled && (isFamiliarName(name) || isAmbiguousName(name) || isNicknameAfterTitle(name))))
      return nameStart;
    if (isFamiliarGivenName(name) && (nameStart > at || !isWordLikeNickname(name))) return nameStart;
    if (titled && (isMostlyForeign(name) || (nameStart > at && mayBeNameSetApart(name)))) return nameStart;
  }
  return -1;
}

const longestSetApart = 4;

/** Whether what a blank parts from a title may be a name, whatever its surname, and says nothing of what is done: 总经理　代晓明. */
function mayBeNameSetApart(name: string): boolean {
  if (name.length < 2 || name.length > longestSetApart || saidAfterTitle.has(name) || isNonSpeakerLabel(name))
    return false;
  for (let at = 0; at < name.length; at++) if (!isHan(name.charCodeAt(at))) return false;
  return titleLengthBefore(name, name.length) === 0;
}

const shortestForeign = 4;
const longestForeign = 7;

/** 总理维拉通加, 牧民阿不都热合曼: two characters of three are such as names are transliterated with, and it is no further office. */
function isMostlyForeign(name: string): boolean {
  if (name.length < shortestForeign || name.length > longestForeign || titleLengthBefore(name, name.length) > 0)
    return false;
  let others = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (!isHan(code)) return false;
    if (!isTransliteration(code)) others++;
  }
  return others * 3 <= name.length && isTransliteration(name.charCodeAt(0)) && !isNonSpeakerLabel(name);
}

const shortestUnusual = 2;
const longestUnusual = 3;
const shortestOrganisation = 4;

/**
 * Where a name with an unusual surname may begin, which only stands after organisation and title (研究中心副教授｜蔚然); 0 if
 * there is none.
 */
export function unusualNameAfterTitle(label: string): number {
  if (isIn(endsGroup, label.charCodeAt(label.length - 1))) return 0;
  for (let length = shortestUnusual; length <= longestUnusual; length++) {
    const at = label.length - length;
    const title = titleLengthBefore(label, at);
    if (title > 0 && at - title >= shortestOrganisation && mayBeNameSetApart(label.slice(at))) return at;
  }
  return 0;
}
