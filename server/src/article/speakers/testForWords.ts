import { append } from '../../text/append.ts';
import { codeSet, isIn } from '../../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts } from '../../text/scripts.ts';

/** How much of a text is looked at, in UTF-16 code units. */
const view = 18;

/**
 * Makes a test for whether one of some words, or a pattern, begins at an offset of a text. `opens` are the characters
 * with which the pattern can begin. Words are separated by blanks and may be patterns themselves, but for their first
 * characters.
 */
export function testForWords(words: string, further: { readonly pattern: string; readonly opens: string }) {
  const alternatives = groupByOpening(words.split(' '));
  for (const opening of charactersInBothScripts(further.opens)) append(alternatives, opening, further.pattern);
  const opens = codeSet(charactersInBothScripts([...alternatives.keys()].join('')));
  // Of hundreds of words a few begin with the same character. Their pattern is made when the character is first met.
  const patterns = new Map<number, RegExp>();
  return (text: string, at: number) => {
    const code = text.charCodeAt(at);
    if (!isIn(opens, code)) return false;
    let pattern = patterns.get(code);
    if (pattern === undefined) {
      pattern = patternOf(String.fromCharCode(code), alternatives);
      patterns.set(code, pattern);
    }
    return pattern.test(text.slice(at, at + view));
  };
}

function groupByOpening(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) append(groups, word.charAt(0), word);
  return groups;
}

/** One pattern for all that begins with a character or its form in the other script. */
function patternOf(opening: string, alternatives: ReadonlyMap<string, readonly string[]>): RegExp {
  const all = [...charactersInBothScripts(opening)].flatMap((form) => alternatives.get(form) ?? []);
  return patternInBothScripts(new RegExp(`^(?:${all.join('|')})`, 'u'));
}
