import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type IgnoredEntry, type IgnoredFile, ignoredFilePath } from '../../workspace/ignored/ignored.ts';

/**
 * The entries for articles that no longer exist: they would be in one of the folders among `paths` (as the user gave
 * them), but were not found there. `checked` are the articles that were found.
 */
export function entriesOfGoneFiles(
  { uri, entries }: IgnoredFile,
  paths: readonly string[],
  checked: ReadonlySet<string>,
): IgnoredEntry[] {
  const folders = paths.filter(isFolder).map((path) => join(resolve(path), sep));
  if (folders.length === 0) return [];
  const top = fileURLToPath(uri.slice(0, -ignoredFilePath.length));
  const gone = new Map<string, boolean>();
  const isGone = (file: string) => {
    const path = resolve(top, file);
    const known = gone.get(file) ?? (folders.some((folder) => path.startsWith(folder)) && !existsSync(path));
    gone.set(file, known);
    return known;
  };
  return entries.filter(({ file }) => file !== undefined && !checked.has(file) && isGone(file));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
