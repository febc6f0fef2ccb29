import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import { createFile } from '../fix/replaceFile.ts';
import { WriteError } from '../fix/writeError.ts';
import { identityOf } from '../input/files.ts';
import { UsageError } from '../usageError.ts';

/** Writes exports as files of a folder, and never two to the same file. */
export class FolderOutput {
  readonly #folder: string;
  readonly #force: boolean;
  /** Paths as the file system compares them: on many machines, A.md and a.md are the same file. */
  readonly #written = new Set<string>();

  /** With `force` files are replaced that were there before. Throws a `UsageError` if the folder is a file. */
  constructor(folder: string, force: boolean) {
    if (isFile(folder))
      throw new UsageError(l10n.t('--output takes a folder, but {0} is a file. Name another.', folder));
    this.#folder = folder;
    this.#force = force;
  }

  /** `path` is below the folder. Throws a `WriteError`; what was there is there still. */
  write(path: string, text: string): void {
    const file = join(this.#folder, path);
    if (this.#written.has(identityOf(file))) throw new WriteError(l10n.t('Another article was exported to {0}.', file));
    if (!this.#force && existsSync(file)) {
      throw new WriteError(l10n.t('{0} is there already. To replace it, say --force.', file));
    }
    create(file, text);
    this.#written.add(identityOf(file));
  }
}

/** False also if nobody may look, which each file that cannot be written will tell. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    return false;
  }
}

/** Names the file in the `WriteError`, since it is the article that users are told of. */
function create(file: string, text: string): void {
  try {
    createFile(file, Buffer.from(text));
  } catch (error) {
    throw error instanceof WriteError ? new WriteError(l10n.t('{0}: {1}', file, error.message)) : error;
  }
}
