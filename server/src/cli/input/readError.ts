import * as l10n from '@vscode/l10n';
import { readFailure } from '../../workspace/readFailure.ts';

/** Why an input could not be read. These codes are part of the JSON that `parse` prints. */
export type ReadErrorCode =
  | 'not-found'
  | 'no-permission'
  | 'unreadable'
  | 'too-large'
  | 'no-articles'
  | 'binary'
  | 'undecodable'
  | 'encoding-unclear';

/** An input that could not be read. The message is for the user, in their language, and says what to do. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, message: string) {
    super(message);
    this.name = 'ReadError';
    this.code = code;
  }
}

/** Explains an error of the file system or the decoder to the user. */
export function toReadError(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (isMisnamed(error)) {
    return new ReadError('unreadable', l10n.t('Its name is not in UTF-8, so it cannot be opened. Rename it.'));
  }
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    return new ReadError('not-found', l10n.t('There is no such file or folder.'));
  }
  if (code === 'ELOOP') {
    return new ReadError('unreadable', l10n.t('The links lead in a circle. Name the file that they should lead to.'));
  }
  if (code === 'ERR_STRING_TOO_LONG' || code === 'ERR_FS_FILE_TOO_LARGE') {
    const message = l10n.t('It is too large to be read at once. If it holds several articles, split it.');
    return new ReadError('too-large', message);
  }
  const isForbidden = code === 'EACCES' || code === 'EPERM';
  return new ReadError(isForbidden ? 'no-permission' : 'unreadable', readFailure(error));
}

/**
 * Whether a file name is not valid UTF-8, as in archives from Windows. Node shows the bytes as U+FFFD and then cannot
 * find the file by that name.
 */
function isMisnamed(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return false;
  return error.code === 'ENOENT' && String(error.path).includes('\ufffd');
}
