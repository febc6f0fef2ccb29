import { readFailure } from '../readFailure.ts';
import type { ConfigurationProblem } from './configuration.ts';
import type { FileSystem } from './fileSystem.ts';

/** How a kind of file is read: from its text, and what stands for one that cannot be read. */
export interface FileKind<File> {
  /** From the folder that the file is for. */
  readonly path: string;
  readonly read: (uri: string, text: string) => File;
  readonly unreadable: (uri: string, problem: ConfigurationProblem) => File;
}

/** Finds the nearest file of a kind in an article's folder or above it. Each folder is looked into once, until `forget`. */
export class NearestFiles<File> {
  readonly #fileSystem: FileSystem;
  readonly #kind: FileKind<File>;
  readonly #kept = new Map<string, File | null>();

  constructor(fileSystem: FileSystem, kind: FileKind<File>) {
    this.#fileSystem = fileSystem;
    this.#kind = kind;
  }

  /** The one for the article of a URI; null if there is none. */
  of(uri: string): File | null {
    for (const folder of foldersAbove(uri)) {
      const file = this.#in(folder);
      if (file !== null) return file;
    }
    return null;
  }

  /** For when files may have changed. */
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

/** Above a drive (`file:///c%3A`) and a shared folder (`file://host/share`) of Windows there are no folders. */
const top = /^file:\/\/(?:\/[a-z](?::|%3a)(?=\/)|[^/]+\/[^/]+(?=\/))|^[^/]*:(?:\/\/)?/i;

/** The folder that a URI with an authority or path is in, and the folders above it, without a slash at their ends. */
export function* foldersAbove(uri: string): Generator<string> {
  const end = top.exec(uri)?.[0].length ?? uri.length;
  for (let slash = uri.lastIndexOf('/'); slash >= end; slash = uri.lastIndexOf('/', slash - 1)) {
    yield uri.slice(0, slash);
  }
}
