import { globToRegExp } from './globs.ts';

/** Which files are articles, whatever they read like: glob patterns, in their order; one that begins with `!` leaves out. */
export type FilePatterns = readonly string[];

const compiled = new WeakMap<FilePatterns, readonly { readonly takes: boolean; readonly pattern: RegExp }[]>();

/**
 * Whether a file (by its path from the folder that the patterns are for, with slashes) is taken for an article or left
 * out: the last pattern that matches decides. Null if none does, so that its content has to.
 */
export function isTaken(patterns: FilePatterns, path: string): boolean | null {
  const known = compiled.get(patterns) ?? patterns.map(compile);
  compiled.set(patterns, known);
  return known.findLast(({ pattern }) => pattern.test(path))?.takes ?? null;
}

/** Whether a text can be a pattern: a range in it may not run backwards. */
export function isPattern(text: string): boolean {
  try {
    compile(text);
    return true;
  } catch {
    return false;
  }
}

function compile(pattern: string) {
  const takes = !pattern.startsWith('!');
  return { takes, pattern: globToRegExp((takes ? pattern : pattern.slice(1)).replace(/^\.?\//, '')) };
}
