import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a file (by its `file:` URI) from the working folder, with slashes on every system, as articles have them. */
export function pathFromHere(uri: string): string {
  return relative('', fileURLToPath(uri)).split(sep).join('/');
}
