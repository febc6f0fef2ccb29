import type { CodeRange } from './rule.ts';

/** The characters of a string, each as a range of its own, for `Triggers`. */
export function triggersOf(characters: string): CodeRange[] {
  return Array.from(characters, (character) => [character.charCodeAt(0), character.charCodeAt(0)]);
}
