import type { IgnoredEntry } from './ignored.ts';

/** An entry, and the one that takes its place when its article has another path. */
export interface MovedEntry {
  readonly before: IgnoredEntry;
  readonly after: IgnoredEntry;
}

/** The entries for the article at a path, or for those below it where it is a folder's, as they are when that is moved. */
export function movedEntries(entries: readonly IgnoredEntry[], from: string, to: string): MovedEntry[] {
  return entries.flatMap((before) => {
    const { file } = before;
    if (file === undefined || !`${file}/`.startsWith(`${from}/`)) return [];
    return { before, after: { ...before, file: to + file.slice(from.length) } };
  });
}
