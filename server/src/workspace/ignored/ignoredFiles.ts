import { append } from '../../text/append.ts';
import type { ConfigurationFiles, ConfigurationPlace } from '../configuration/configurationFiles.ts';
import { type FileSystem, placeAt } from '../configuration/fileSystem.ts';
import { NearestFiles } from '../configuration/nearestFiles.ts';
import { pathFrom } from '../pathFrom.ts';
import { type IgnoredEntry, type IgnoredFile, ignoredFilePath } from './ignored.ts';
import { readIgnored } from './readIgnored.ts';

/** The entries that apply to an article. */
export interface IgnoredInArticle {
  /** The file that holds them. */
  readonly file: IgnoredFile;
  /** The article's path, relative to the folder that the file applies to. */
  readonly path: string;
  /** Entries for all articles first, then those for this one. */
  readonly entries: readonly IgnoredEntry[];
}

/** Finds which entries apply to an article. Each folder is searched only once, until `forget` is called. */
export class IgnoredFiles {
  readonly #fileSystem: FileSystem;
  readonly #configurationFiles: ConfigurationFiles;
  readonly #nearest: NearestFiles<IgnoredFile>;
  readonly #byPath = new WeakMap<IgnoredFile, EntriesByPath>();

  /** `knownRules` are the names of the catalogue. A new file is created beside the configuration file. */
  constructor(fileSystem: FileSystem, configurationFiles: ConfigurationFiles, knownRules: readonly string[]) {
    this.#fileSystem = fileSystem;
    this.#configurationFiles = configurationFiles;
    this.#nearest = new NearestFiles<IgnoredFile>(fileSystem, {
      path: ignoredFilePath,
      read: (uri, text) => ({ uri, text, ...readIgnored(text, knownRules) }),
      unreadable: (uri, problem) => ({ uri, text: '', entries: [], problems: [problem] }),
    });
  }

  /** The entries in the nearest file for the article with a URI; null if there is no such file. */
  of(uri: string): IgnoredInArticle | null {
    const file = this.#nearest.of(uri);
    if (file === null) return null;
    const path = pathIn(file.uri, uri);
    const byPath = this.#byPath.get(file) ?? new EntriesByPath(file.entries);
    this.#byPath.set(file, byPath);
    return { file, path, entries: byPath.of(path) };
  }

  /**
   * The nearest file with its present text, or the place for a new one (see `uriFor`). Null if files cannot be read
   * there.
   */
  placeFor(uri: string, folders: readonly string[]): ConfigurationPlace | null {
    if (!this.#configurationFiles.canPlace(uri)) return null;
    return placeAt(this.uriFor(uri, folders), this.#fileSystem);
  }

  /** The URI of the nearest file or, if there is none, of a new one beside the configuration file (`folderFor`). */
  uriFor(uri: string, folders: readonly string[]): string {
    const found = this.#nearest.of(uri)?.uri;
    return found ?? `${this.#configurationFiles.folderFor(uri, folders)}/${ignoredFilePath}`;
  }

  /** To be called when files may have changed. */
  forget(): void {
    this.#nearest.forget();
  }
}

/** The path by which the file of ignored findings names an article; both are given by URI. */
export function pathIn(ignoredFile: string, uri: string): string {
  return pathFrom(ignoredFile.slice(0, -`/${ignoredFilePath}`.length), uri);
}

/** Groups entries by article. `of` always gives the same list object for a path, so that results can be kept by it. */
class EntriesByPath {
  readonly #listed = new Map<string | undefined, IgnoredEntry[]>();
  readonly #asked = new Map<string, readonly IgnoredEntry[]>();

  constructor(entries: readonly IgnoredEntry[]) {
    for (const entry of entries) {
      append(this.#listed, entry.file, entry);
    }
  }

  /** Entries for all articles first, then those for the article with this path. */
  of(path: string): readonly IgnoredEntry[] {
    const entries = this.#asked.get(path) ?? [
      ...(this.#listed.get(undefined) ?? []),
      ...(this.#listed.get(path) ?? []),
    ];
    this.#asked.set(path, entries);
    return entries;
  }
}
