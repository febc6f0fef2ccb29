import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as l10n from '@vscode/l10n';
import { renamePatiently } from './renamePatiently.ts';
import { toWriteError, WriteError } from './writeError.ts';

/**
 * Replaces the content of a file atomically: a new file is written beside it and takes its place, with the same mode
 * and, as far as permitted, the same owner. A link stays a link. Throws a `WriteError` if that fails, or if the file no
 * longer holds the bytes that were `read`; the file is then unchanged.
 */
export function replaceFile(path: string, content: Uint8Array, read?: Uint8Array): void {
  try {
    const file = realpathSync(path);
    const { mode, uid, gid } = requireWritable(file);
    if (read !== undefined) requireUnchanged(file, read);
    putInPlace(file, content, mode & 0o777, (temporary) => {
      giveTo(uid, gid, temporary);
      chmodSync(temporary, mode & 0o7777);
    });
  } catch (error) {
    throw toWriteError(error);
  }
}

/**
 * Creates a file atomically, and the folders that it is in. Throws a `WriteError` if that fails; there is no file then.
 */
export function createFile(path: string, content: Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    putInPlace(path, content, 0o666, () => {});
  } catch (error) {
    throw toWriteError(error);
  }
}

/**
 * Writes a temporary file and renames it, so that nobody sees incomplete content. `prepare` is called with the path of
 * the temporary file before that.
 */
function putInPlace(file: string, content: Uint8Array, mode: number, prepare: (temporary: string) => void): void {
  const temporary = join(dirname(file), `.newsmark-${crypto.randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: 'wx', mode, flush: true });
    prepare(temporary);
    renamePatiently(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A rename does not require permission to write the file itself, so this is checked here. */
function requireWritable(file: string) {
  const stats = statSync(file);
  if (!stats.isFile()) throw new WriteError(l10n.t('It is no regular file, so it was left alone.'));
  accessSync(file, constants.W_OK);
  return stats;
}

/** Another program's changes must not be lost. */
function requireUnchanged(file: string, read: Uint8Array): void {
  if (readFileSync(file).equals(read)) return;
  throw new WriteError(l10n.t('It has been changed since it was read, so it was left alone. Run Newsmark again.'));
}

function giveTo(uid: number, gid: number, file: string): void {
  try {
    chownSync(file, uid, gid);
  } catch {
    // Only an administrator can change the owner; for others, the new file is their own.
  }
}
