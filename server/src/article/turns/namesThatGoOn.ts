import { append } from '../../text/append.ts';
import { isHan, isIn } from '../../text/characters.ts';
import { setInBothScripts } from '../../text/scripts.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { isForeignName } from '../names/foreignNames.ts';
import { opensNoClause, opensWithPlace, partsWord } from '../names/nameEnds.ts';
import { surnameLength } from '../names/surnames.ts';
import { SpeakerOpening } from '../speakers/speakerOpening.ts';
import type { Reading } from './readings.ts';

const leastParagraphs = 2;
/** So many go on with the same character by chance hardly ever, even with one that often opens a clause. */
const leastToBeSure = 3;
const mostFurther = 2;
const lengthOfTwoSurnames = 2;
/** What several paragraphs of one speaker may well begin with. */
const opensSpeech = setInBothScripts('我你您他她它咱这是对谢好其');

/**
 * The names that go on with a character no such name was expected to have, by their readings: all paragraphs of the
 * speaker have it, and different ones after it (颂蓬·拉达那|全年…, 颂蓬·拉达那|东部…).
 */
export function namesThatGoOn(
  lines: readonly BodyLine[],
  readings: readonly Reading[],
): ReadonlyMap<Reading, SpeakerOpening> {
  const bySpeaker = new Map<string, Reading[]>();
  for (const reading of readings) append(bySpeaker, reading.opening.key, reading);
  const longer = new Map<Reading, SpeakerOpening>();
  for (const members of bySpeaker.values()) {
    const length = furtherLength(members);
    if (length === 0) continue;
    for (const reading of members) {
      const line = lines[reading.index]?.line;
      const { form, nameStart, nameEnd, titled } = reading.opening;
      if (line) longer.set(reading, new SpeakerOpening(line, form, nameStart, nameEnd + length, titled));
    }
  }
  return longer;
}

/** How many characters all paragraphs of a speaker have in common after the name, if those belong to it. */
function furtherLength(members: readonly Reading[]): number {
  const [first] = members;
  if (!first || members.length < leastParagraphs || !mayGoOn(first, members.length)) return 0;
  const { following } = first.opening;
  let length = 0;
  while (length <= mostFurther && members.every(({ opening }) => opening.following[length] === following[length]))
    length++;
  return length <= mostFurther && belongs(following.slice(0, length), members.length) ? length : 0;
}

/** Foreign names, and those of women who have their husbands' surnames before their own: 林郑月娥. */
function mayGoOn({ opening: { form, name, key } }: Reading, paragraphs: number): boolean {
  if (form === 'outlet') return false;
  const family = surnameLength(name, 0);
  if (name.includes('·') || (family === 0 && isForeignName(name)) || opensWithPlace(key, 0)) return true;
  return (
    family === 1 && surnameLength(name, 1) === 1 && name.length > lengthOfTwoSurnames && paragraphs >= leastToBeSure
  );
}

function belongs(further: string, paragraphs: number): boolean {
  for (let at = 0; at < further.length; at++) {
    const code = further.charCodeAt(at);
    if (!isHan(code) || isIn(opensSpeech, code)) return false;
    if (paragraphs < leastToBeSure && !opensNoClause(further, at)) return false;
    if (at > 0 && partsWord(further, at)) return false;
  }
  return true;
}
