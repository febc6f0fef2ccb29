import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import type { Context } from '../context.ts';
import { createFile, replaceFile } from '../fix/replaceFile.ts';
import { toWriteError, WriteError } from '../fix/writeError.ts';
import { isReplaceable } from './cacheText.ts';

/** The file that a cache is kept in. */
export class CacheFile {
  readonly path: string;
  /** The user named the file, so it may be one that must not be lost. */
  readonly #named: boolean;

  /** `location` is what the user names; otherwise it is `.newsmark/cache/check`, where what is ignored is written as well. */
  constructor(location: string | undefined, { configurations }: Pick<Context, 'configurations'>) {
    this.#named = location !== undefined;
    this.path = resolve(location ?? join(configurations.folderForIgnored(), 'cache', 'check'));
  }

  /** The text of the file; null if it cannot be read. */
  read(): string | null {
    try {
      // What is no file might never come to its end.
      return statSync(this.path).isFile() ? readFileSync(this.path, 'utf8') : null;
    } catch {
      return null;
    }
  }

  /**
   * Replaces the file atomically. Throws a `WriteError` if that fails, or if the file that the user named is something
   * else than a cache.
   */
  write(text: string): void {
    try {
      const exists = existsSync(this.path);
      if (this.#named && exists && !isReplaceable(this.read())) {
        throw new WriteError(l10n.t('It is no cache of Newsmark, so it was left alone. Name another file.'));
      }
      if (!this.#named) this.#keepOutOfGit();
      if (exists) replaceFile(this.path, Buffer.from(text));
      else createFile(this.path, Buffer.from(text));
    } catch (error) {
      throw toWriteError(error);
    }
  }

  /** The folder above holds what is to be committed; this one says by itself that it is not. */
  #keepOutOfGit(): void {
    const path = join(dirname(this.path), '.gitignore');
    if (!existsSync(path)) createFile(path, Buffer.from('*\n'));
  }
}
