import type { ConfigurationFiles, ConfigurationPlace } from '../configuration/configurationFiles.ts';
import { type FileSystem, placeAt } from '../configuration/fileSystem.ts';
import { NearestFiles } from '../configuration/nearestFiles.ts';
import { pathFrom } from '../pathFrom.ts';
import { type IgnoredEntry, type IgnoredFile, ignoredFilePath } from './ignored.ts';
import { readIgnored } from './readIgnored.ts';

/** What is ignored in an article. */
export interface IgnoredInArticle {
  /** The file that says so. */
  readonly file: IgnoredFile;
  /** The article's path as the file has it. */
  readonly path: string;
  /** Those for every article, then those for this one. */
  readonly entries: readonly IgnoredEntry[];
}

/** Finds what is ignored in an article. Each folder is looked into once, until `forget`. */
export class IgnoredFiles {
  readonly #fileSystem: FileSystem;
  readonly #configurationFiles: ConfigurationFiles;
  readonly #nearest: NearestFiles<IgnoredFile>;
  readonly #byPath = new WeakMap<IgnoredFile, EntriesByPath>();

  /** `knownRules` are the names of the catalogue; a new file is made beside the configuration. */
  constructor(fileSystem: FileSystem, configurationFiles: ConfigurationFiles, knownRules: readonly string[]) {
    this.#fileSystem = fileSystem;
    this.#configurationFiles = configurationFiles;
    this.#nearest = new NearestFiles<IgnoredFile>(fileSystem, {
      path: ignoredFilePath,
      read: (uri, text) => ({ uri, text, ...readIgnored(text, knownRules) }),
      unreadable: (uri, problem) => ({ uri, text: '', entries: [], problems: [problem] }),
    });
  }

  /** By the nearest file in the folder of a URI or above it; null if there is none. */
  of(uri: string): IgnoredInArticle | null {
    const file = this.#nearest.of(uri);
    if (file === null) return null;
    const path = pathIn(file.uri, uri);
    const byPath = this.#byPath.get(file) ?? new EntriesByPath(file.entries);
    this.#byPath.set(file, byPath);
    return { file, path, entries: byPath.of(path) };
  }

  /** The nearest file as it is now, or a new one at `uriFor`. Null where no files can be read, or not this one. */
  placeFor(uri: string, folders: readonly string[]): ConfigurationPlace | null {
    if (!this.#configurationFiles.canPlace(uri)) return null;
    return placeAt(this.uriFor(uri, folders), this.#fileSystem);
  }

  /** The URI of the nearest file; if there is none, of a new one beside the configuration (`folderFor`). */
  uriFor(uri: string, folders: readonly string[]): string {
    const found = this.#nearest.of(uri)?.uri;
    return found ?? `${this.#configurationFiles.folderFor(uri, folders)}/${ignoredFilePath}`;
  }

  /** For when files may have changed. */
  forget(): void {
    this.#nearest.forget();
  }
}

/** The path that an article has in the file of what is ignored, both by URI. */
export function pathIn(ignoredFile: string, uri: string): string {
  return pathFrom(ignoredFile.slice(0, -`/${ignoredFilePath}`.length), uri);
}

/** The entries for each article, as one list that stays the same. */
class EntriesByPath {
  readonly #listed = new Map<string | undefined, IgnoredEntry[]>();
  readonly #asked = new Map<string, readonly IgnoredEntry[]>();

  constructor(entries: readonly IgnoredEntry[]) {
    for (const entry of entries) {
      const same = this.#listed.get(entry.file);
      if (same) same.push(entry);
      else this.#listed.set(entry.file, [entry]);
    }
  }

  /** Those for every article, then those for the one with a path. */
  of(path: string): readonly IgnoredEntry[] {
    const entries = this.#asked.get(path) ?? [
      ...(this.#listed.get(undefined) ?? []),
      ...(this.#listed.get(path) ?? []),
    ];
    this.#asked.set(path, entries);
    return entries;
  }
}
