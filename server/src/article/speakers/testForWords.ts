import { isIn } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';

/** How much of a text is looked at, in UTF-16 code units. */
const view = 18;

/**
 * Makes a test for whether one of some words, or a pattern, begins at an offset of a text. `opens` are the characters
 * with which the pattern can begin. Words are separated by blanks and may be patterns themselves.
 */
export function testForWords(words: string, further: { readonly pattern: string; readonly opens: string }) {
  const all = words.split(' ');
  const opens = setInBothScripts(all.map((word) => word.charAt(0)).join('') + further.opens);
  const pattern = patternInBothScripts(new RegExp(`^(?:${[...all, further.pattern].join('|')})`, 'u'));
  return (text: string, at: number) => isIn(opens, text.charCodeAt(at)) && pattern.test(text.slice(at, at + view));
}
