import { readFailure } from '../readFailure.ts';
import type { ConfigurationProblem } from './configuration.ts';
import type { FileSystem } from './fileSystem.ts';

/** A kind of file: where it is, and how it is read. */
export interface FileKind<File> {
  /** The path from the folder that the file applies to. */
  readonly path: string;
  readonly read: (uri: string, text: string) => File;
  readonly unreadable: (uri: string, problem: ConfigurationProblem) => File;
}

/**
 * Finds the nearest file of a kind, in an article's folder or above it. Each folder is searched only once, until
 * `forget` is called.
 */
export class NearestFiles<File> {
  readonly #fileSystem: FileSystem;
  readonly #kind: FileKind<File>;
  readonly #kept = new Map<string, File | null>();

  constructor(fileSystem: FileSystem, kind: FileKind<File>) {
    this.#fileSystem = fileSystem;
    this.#kind = kind;
  }

  /** The nearest file for the article with a URI; null if there is none. */
  of(uri: string): File | null {
    for (const folder of foldersAbove(uri)) {
      const file = this.#in(folder);
      if (file !== null) return file;
    }
    return null;
  }

  /** To be called when files may have changed. */
  forget(): void {
    this.#kept.clear();
  }

  #in(folder: string): File | null {
    const kept = this.#kept.get(folder);
    if (kept !== undefined) return kept;
    const file = this.#read(`${folder}/${this.#kind.path}`);
    this.#kept.set(folder, file);
    return file;
  }

  #read(uri: string): File | null {
    try {
      const text = this.#fileSystem.readText(uri);
      return text === null ? null : this.#kind.read(uri, text);
    } catch (error) {
      const start = { line: 0, character: 0 };
      return this.#kind.unreadable(uri, {
        severity: 'error',
        message: readFailure(error),
        range: { start, end: start },
      });
    }
  }
}

/**
 * The part of a URI above which there are no folders: on Windows, a drive (`file:///c%3A`) or a shared folder
 * (`file://host/share`).
 */
const top = /^file:\/\/(?:\/[a-z](?::|%3a)(?=\/)|[^/]+\/[^/]+(?=\/))|^[^/]*:(?:\/\/)?/i;

/** The folder that contains a URI, and all folders above it, without a slash at the end. */
export function* foldersAbove(uri: string): Generator<string> {
  const end = top.exec(uri)?.[0].length ?? uri.length;
  for (let slash = uri.lastIndexOf('/'); slash >= end; slash = uri.lastIndexOf('/', slash - 1)) {
    yield uri.slice(0, slash);
  }
}
