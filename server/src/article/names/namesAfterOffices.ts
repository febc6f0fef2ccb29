import { isIn } from '../../text/characters.ts';
import { isChineseName } from './chineseNames.ts';
import { titleLengthBefore } from './titles.ts';
import { endsGroup } from './wordsAfterTitles.ts';

const longestChineseName = 3;
const shortestOffice = 4;
/** 、 */
const ENUMERATION_COMMA = 0x3001;

/** Where the name begins after a title, a comma and a title that is not known: 人大代表、松岚织坊一把手周远; -1 if there is none. */
export function nameAfterOffices(label: string, end: number): number {
  const last = label.charCodeAt(end - 1);
  let comma = end - longestChineseName - shortestOffice;
  while (comma > 0 && label.charCodeAt(comma) !== ENUMERATION_COMMA) comma--;
  if (comma <= 0 || isIn(endsGroup, last) || titleLengthBefore(label, comma) === 0) return -1;
  for (let length = longestChineseName; length > 1; length--) {
    if (isChineseName(label.slice(end - length, end))) return end - length;
  }
  return -1;
}
