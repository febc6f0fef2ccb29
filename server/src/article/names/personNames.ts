import { isChineseName } from './chineseNames.ts';
import { isEthnicName } from './ethnicNames.ts';
import { isForeignName, isLatinName } from './foreignNames.ts';

/** Whether a text is a person's name: Chinese or Japanese, transliterated, in Latin letters, Tibetan or Mongolian. */
export function isPersonName(text: string): boolean {
  return isChineseName(text) || isForeignName(text) || isLatinName(text) || isEthnicName(text);
}
