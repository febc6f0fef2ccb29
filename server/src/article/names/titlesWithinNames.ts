import { isIn } from '../../text/characters.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import { surnameLength } from './surnames.ts';
import { endsGroup, saidAfterTitle } from './wordsAfterTitles.ts';

/** 王委员大川, 林副院长小红: as the record of a parliament calls those who speak, with the title after the surname. */
const titleWithin = patternInBothScripts(
  /^副?(?:委员|主任委员|召集委员|主席|院长|部长|次长|政务次长|常务次长|秘书长|署长|局长|处长|司长|议员|议长|市长|县长|校长)(\p{Script=Han}{1,2})$/u,
);
const longestTitledWithin = 9;

/** Whether a title stands between surname and given name. */
export function holdsTitle(name: string): boolean {
  const family = name.length <= longestTitledWithin ? surnameLength(name, 0) : 0;
  const given = family > 0 ? titleWithin.exec(name.slice(family))?.[1] : undefined;
  return given !== undefined && !saidAfterTitle.has(given) && !isIn(endsGroup, given.charCodeAt(given.length - 1));
}
