import * as l10n from '@vscode/l10n';

/** Explains to the user why a file cannot be read, by the error that Node throws. */
export function readFailure(error: unknown): string {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'EACCES':
    case 'EPERM':
      return l10n.t('You have no permission to read it.');
    case 'EBUSY':
      return l10n.t('Another program has locked it. Close it there, and try again.');
    case 'EISDIR':
      return l10n.t('It is a folder, where a file belongs.');
    default:
      return l10n.t('It cannot be read: {0}', error instanceof Error ? error.message : String(error));
  }
}
