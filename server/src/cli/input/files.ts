import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import * as l10n from '@vscode/l10n';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { ReadError, toReadError } from './readError.ts';

export interface UnreadablePath {
  readonly path: string;
  readonly error: ReadError;
}

/** What one PATH of the command line stands for. Errors do not stop what is readable. */
export interface FoundFiles {
  readonly kind: 'file' | 'folder' | 'pattern';
  readonly files: readonly string[];
  readonly errors: readonly UnreadablePath[];
}

/** Whether the configuration takes a file for an article (true) or leaves it out (false). */
export type IsTaken = (path: string) => boolean | null;

/**
 * Finds the files that one PATH stands for: a file is itself, a folder all `.news` and `.txt` files below it and those
 * that are taken, without those that are left out (and not in `node_modules` or in folders that start with a dot), a glob
 * pattern the files it matches. Folders and patterns give them in the order of their paths.
 */
export function findFiles(path: string, isTaken: IsTaken): FoundFiles {
  try {
    return statSync(path).isDirectory() ? filesInFolder(path, isTaken) : { kind: 'file', files: [path], errors: [] };
  } catch (thrown) {
    const error = toReadError(thrown);
    const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
    if (error.code === 'not-found' && isDynamicPattern(pattern)) return filesOfPattern(pattern);
    return { kind: 'file', files: [], errors: [{ path, error }] };
  }
}

/** One name for a file that links or overlapping patterns reach by several. */
export function identityOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

const usualEnding = /\.(news|txt)$/i;

function filesInFolder(folder: string, isTaken: IsTaken): FoundFiles {
  const prefix = folder.endsWith('/') || folder.endsWith(sep) ? folder : `${folder}/`;
  const pathOf = (name: string) => prefix + relative(folder, name);
  const isWanted = (path: string) => isTaken(path) ?? usualEnding.test(path);
  const isHidden = (path: string) => /(?:^|\/)\./.test(path.slice(prefix.length));
  const errors: UnreadablePath[] = [];
  const names = globSync('**/*', {
    cwd: folder,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
    fs: {
      readdirSync: telling(readdirSync, (at, thrown) => errors.push({ path: pathOf(at), error: toReadError(thrown) })),
      realpathSync: telling(realpathSync, (at, thrown) => {
        const path = pathOf(at);
        if (isWanted(path) && !isHidden(path)) errors.push({ path, error: toLinkError(thrown) });
      }),
      statSync: statOfEnding,
    },
  });
  const wanted = names.sort().filter((name) => isWanted(prefix + name));
  return { kind: 'folder', files: ownNamesFirst(prefix, wanted), errors };
}

function filesOfPattern(pattern: string): FoundFiles {
  const errors: UnreadablePath[] = [];
  const { folder, rest } = splitPattern(pattern);
  const names = globSync(rest, {
    ...(folder !== '' && { cwd: folder }),
    expandDirectories: false,
    fs: {
      readdirSync: telling(readdirSync, (at, thrown) => {
        errors.push({ path: folder + relative(folder, at), error: toReadError(thrown) });
      }),
      statSync: statOfEnding,
    },
  });
  if (names.length === 0 && errors.length === 0) {
    const message = l10n.t('No file matches this pattern. Check it, and the folder that you are in.');
    errors.push({ path: pattern, error: new ReadError('not-found', message) });
  }
  return { kind: 'pattern', files: ownNamesFirst(folder, names.sort()), errors };
}

/**
 * The paths of what was found in a folder. Names by which links lead to other names come last: an article is called by the
 * place where it lies, and what is ignored there goes by that.
 */
function ownNamesFirst(folder: string, names: readonly string[]): string[] {
  const all = new Set(names);
  const root = identityOf(folder || '.');
  const isSecond = (name: string) => {
    const own = relative(root, identityOf(folder + name)).replaceAll(sep, '/');
    return own !== name && all.has(own);
  };
  return [...names.filter((name) => !isSecond(name)), ...names.filter(isSecond)].map((name) => folder + name);
}

/**
 * A pattern's beginning that names a folder, with a slash at its end, and the rest. The glob library looks below the working
 * folder only: on Windows neither on another drive nor in a shared folder.
 */
export function splitPattern(pattern: string): { readonly folder: string; readonly rest: string } {
  const special = pattern.search(/[*?[\]{}()!+@|\\]/);
  const start = pattern.lastIndexOf('/', special) + 1;
  return { folder: pattern.slice(0, start), rest: pattern.slice(start) };
}

/** A function of the file system that tells of its failures (a path and what was thrown); the glob library passes over them. */
function telling<F extends (...parameters: never[]) => unknown>(
  call: F,
  tell: (path: string, thrown: unknown) => void,
): F {
  const attempt = (...parameters: Parameters<F>): unknown => {
    try {
      return call(...parameters);
    } catch (thrown) {
      tell(String(parameters[0]).replace(/\/$/, ''), thrown);
      throw thrown;
    }
  };
  return attempt as F;
}

function toLinkError(thrown: unknown): ReadError {
  const error = toReadError(thrown);
  if (error.code !== 'not-found') return error;
  return new ReadError('not-found', l10n.t('The link leads to no file. Remove it, or have it lead to one.'));
}

/** For what a link leads to. A device or a pipe might never come to its end, and what throws is passed over. */
const statOfEnding = ((path: string): Stats => {
  const stats = statSync(path);
  if (stats.isFile() || stats.isDirectory()) return stats;
  throw new Error(`${path} is neither a file nor a folder`);
}) as typeof statSync;
