import { lstatSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as l10n from '@vscode/l10n';
import { fileSystemOf } from '../../workspace/configuration/fileSystem.ts';
import { type IgnoredChanges, rewriteIgnored } from '../../workspace/ignored/rewriteIgnored.ts';
import { createFile, replaceFile } from '../fix/replaceFile.ts';
import { toWriteError, WriteError } from '../fix/writeError.ts';

const { readText } = fileSystemOf({ readFileSync, lstatSync });

/**
 * Adds entries to a file of what is ignored (by its URI), and removes some. It is read once more first, so that what another
 * process has written in the meantime stays. Throws a `WriteError`; the file is as it was then.
 */
export function writeIgnored(uri: string, changes: IgnoredChanges): void {
  const before = read(uri);
  const after = rewriteIgnored(before, changes);
  if (after === null) {
    throw new WriteError(l10n.t('The file has errors, so it was left unchanged. Correct them first; nothing is lost.'));
  }
  const path = fileURLToPath(uri);
  if (before === null) createFile(path, Buffer.from(after));
  else if (before !== after) replaceFile(path, Buffer.from(after));
}

/** What cannot be read must not be overwritten. */
function read(uri: string): string | null {
  try {
    return readText(uri);
  } catch (error) {
    throw toWriteError(error);
  }
}
