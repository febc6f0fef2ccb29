import { isPattern } from '../workspace/configuration/filePatterns.ts';
import { globToRegExp } from '../workspace/configuration/globs.ts';
import { pathFrom } from '../workspace/pathFrom.ts';
import type { ListedFiles } from './protocol.ts';

/**
 * The files of a folder (all by URI) that match one of the glob patterns and are not excluded, neither themselves nor
 * with a folder around them.
 */
export function selectFiles(folder: string, { files, exclude }: ListedFiles, patterns: readonly string[]): string[] {
  const wanted = patterns.map(globToRegExp);
  const excluded = exclude.filter(isPattern).map(globToRegExp);
  return files.filter((uri) => {
    const path = pathFrom(folder, uri);
    if (!wanted.some((pattern) => pattern.test(path))) return false;
    return !withFoldersAround(path).some((part) => excluded.some((pattern) => pattern.test(part)));
  });
}

/** `a/b/c` → `a`, `a/b`, `a/b/c` */
function withFoldersAround(path: string): string[] {
  const names = path.split('/');
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}
