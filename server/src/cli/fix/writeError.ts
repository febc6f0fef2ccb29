import * as l10n from '@vscode/l10n';

/** A file could not be written and is unchanged. The message is for the user, in the user's language. */
export class WriteError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WriteError';
  }
}

/** Explains a failure to write to the user. The errors of the file system differ on Windows. */
export function toWriteError(error: unknown, platform: NodeJS.Platform = process.platform): WriteError {
  if (error instanceof WriteError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EBUSY') {
    return new WriteError(l10n.t('Another program has it open, and it is as it was. Close it there, and try again.'));
  }
  if (platform === 'win32' && (code === 'EACCES' || code === 'EPERM')) {
    return new WriteError(
      l10n.t('You have no permission to write it, or another program has it open. It is as it was.'),
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new WriteError(l10n.t('You have no permission to write it, or to write to its folder. It is as it was.'));
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new WriteError(l10n.t('There is no room to write it. It is as it was.'));
  }
  if (code === 'ENOENT') {
    return new WriteError(l10n.t('The file or its folder is gone, so nothing was written.'));
  }
  if (code === 'EISDIR') {
    return new WriteError(l10n.t('A folder has the name of the file to be written. Rename one of them.'));
  }
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return new WriteError(
      l10n.t('A file stands where a folder is needed, so nothing was written. Name another folder.'),
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new WriteError(l10n.t('It cannot be written and is as it was: {0}', reason));
}
