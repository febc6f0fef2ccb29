import type { CodeRange } from './rule.ts';

/** The characters of a string as triggers. */
export function triggersOf(characters: string): CodeRange[] {
  return Array.from(characters, (character) => [character.charCodeAt(0), character.charCodeAt(0)]);
}
