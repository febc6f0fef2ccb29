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
 * Gives a file another content, all at once: a new file beside it takes its place, with its mode and, as far as the user
 * may, its owner. A link goes on pointing where it points. Throws a `WriteError`, also if the file does not hold any more
 * what was `read` to make the content of; it is as it was then.
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

/** Makes a file, all at once, and the folders that it is in. Throws a `WriteError`; there is none then. */
export function createFile(path: string, content: Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    putInPlace(path, content, 0o666, () => {});
  } catch (error) {
    throw toWriteError(error);
  }
}

/** Nobody sees the new content before it is whole; `prepare` is given the path of the file that is to take the place. */
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

/** A rename needs no permission to write the file itself, so that is asked for here. */
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
    // Only an administrator may give files away; for anybody else the new file is their own.
  }
}
