import { emptyLexicon, type Lexicon } from '../../article/lexicon.ts';
import { canonicalUri } from '../index/canonicalUri.ts';
import { pathFrom } from '../pathFrom.ts';
import { type ConfigurationFile, configurationFileName, emptyConfiguration } from './configuration.ts';
import { isTaken } from './filePatterns.ts';
import { type FileSystem, placeAt } from './fileSystem.ts';
import { foldersAbove, NearestFiles } from './nearestFiles.ts';
import { readConfiguration } from './readConfiguration.ts';

/** Where an article's configuration stands or may be made. */
export interface ConfigurationPlace {
  readonly uri: string;
  /** What stands there now; null if the file has to be made. */
  readonly text: string | null;
}

/** Finds the configuration file for an article. Each folder is looked into once, until `forget`. */
export class ConfigurationFiles {
  readonly #fileSystem: FileSystem;
  readonly #nearest: NearestFiles<ConfigurationFile>;

  /** `knownRules` are the names of the catalogue. */
  constructor(fileSystem: FileSystem, knownRules: readonly string[]) {
    this.#fileSystem = fileSystem;
    this.#nearest = new NearestFiles<ConfigurationFile>(fileSystem, {
      path: configurationFileName,
      read: (uri, text) => ({ uri, ...readConfiguration(text, knownRules) }),
      unreadable: (uri, problem) => ({ uri, configuration: emptyConfiguration, problems: [problem] }),
    });
  }

  /** The nearest configuration file in the folder of a URI or above it; null if there is none. */
  of(uri: string): ConfigurationFile | null {
    return this.#nearest.of(uri);
  }

  /** The lexicon that an article is read with. */
  lexiconFor(uri: string): Lexicon {
    return this.of(uri)?.configuration.lexicon ?? emptyLexicon;
  }

  /** Whether a file is taken for an article (true) or left out (false), whatever it reads like; null if nothing says so. */
  isTaken(uri: string): boolean | null {
    const file = this.of(uri);
    const patterns = file?.configuration.files;
    return file && patterns ? isTaken(patterns, pathFrom(folderOf(file), uri)) : null;
  }

  /**
   * The nearest configuration file as it is now; if there is none, a new one in `folderFor`. Null where no files can be
   * read, or not this one.
   */
  placeFor(uri: string, folders: readonly string[]): ConfigurationPlace | null {
    if (!this.canPlace(uri)) return null;
    const found = this.of(uri)?.uri;
    if (found !== undefined) return placeAt(found, this.#fileSystem);
    return { uri: `${this.folderFor(uri, folders)}/${configurationFileName}`, text: null };
  }

  /**
   * The folder of the nearest configuration file; if there is none, the top of the folder (of `folders`, by their URIs)
   * that the article is in, or its own.
   */
  folderFor(uri: string, folders: readonly string[]): string {
    const found = this.of(uri);
    if (found !== null) return folderOf(found);
    const above = [...foldersAbove(uri)];
    const open = new Set(folders.map(canonicalUri));
    return above.find((folder) => open.has(canonicalUri(folder))) ?? above[0] ?? uri;
  }

  /** Whether there can be files for an article: not for a document without a file. */
  canPlace(uri: string): boolean {
    return this.#fileSystem.reaches(uri);
  }

  /** For when files may have changed. */
  forget(): void {
    this.#nearest.forget();
  }
}

function folderOf({ uri }: ConfigurationFile): string {
  return uri.slice(0, -`/${configurationFileName}`.length);
}
