import { globToRegExp } from './globs.ts';

/**
 * Which files are always or never articles, whatever their content: glob patterns, in order; one that begins with `!`
 * excludes files.
 */
export type FilePatterns = readonly string[];

const compiled = new WeakMap<FilePatterns, readonly { readonly takes: boolean; readonly pattern: RegExp }[]>();

/**
 * Whether patterns make a file an article (true) or exclude it (false): the last pattern that matches decides. Null if
 * none matches, so that the content has to decide. `path` is relative to the folder of the patterns, with slashes.
 */
export function isTaken(patterns: FilePatterns, path: string): boolean | null {
  const known = compiled.get(patterns) ?? patterns.map(compile);
  compiled.set(patterns, known);
  return known.findLast(({ pattern }) => pattern.test(path))?.takes ?? null;
}

/** Whether a text is a valid pattern: a range in it must not run backwards. */
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
