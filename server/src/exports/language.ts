import { codeSet, isIn } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import { simplifiedOnly, traditionalOnly } from '../text/scripts.ts';

/** A language tag (BCP 47): Chinese in Simplified or in Traditional characters. */
export type ContentLanguage = 'zh-Hans' | 'zh-Hant';

const simplified = codeSet(simplifiedOnly);
const traditional = codeSet(traditionalOnly);

/** The language of a text, by the characters that only one of the scripts has; Simplified if there are none. */
export function languageOf(lines: readonly Line[]): ContentLanguage {
  let balance = 0;
  for (const { text } of lines) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isIn(simplified, code)) balance++;
      else if (isIn(traditional, code)) balance--;
    }
  }
  return balance < 0 ? 'zh-Hant' : 'zh-Hans';
}
