import { emptyLexicon, type Lexicon } from '../../article/lexicon.ts';
import { canonicalUri } from '../index/canonicalUri.ts';
import { pathFrom } from '../pathFrom.ts';
import { type ConfigurationFile, configurationFileName, emptyConfiguration } from './configuration.ts';
import { isTaken } from './filePatterns.ts';
import { type FileSystem, placeAt } from './fileSystem.ts';
import { foldersAbove, NearestFiles } from './nearestFiles.ts';
import { readConfiguration } from './readConfiguration.ts';

/** The configuration file of an article, or the place to create it. */
export interface ConfigurationPlace {
  readonly uri: string;
  /** The file's present text; null if the file has to be created. */
  readonly text: string | null;
}

/** Finds the configuration files of articles. Each folder is searched only once, until `forget` is called. */
export class ConfigurationFiles {
  readonly #fileSystem: FileSystem;
  readonly #nearest: NearestFiles<ConfigurationFile>;

  /** `knownRules` are the names of the catalogue. */
  constructor(fileSystem: FileSystem, knownRules: readonly string[]) {
    this.#fileSystem = fileSystem;
    this.#nearest = new NearestFiles<ConfigurationFile>(fileSystem, {
      path: configurationFileName,
      read: (uri, text) => ({ uri, text, ...readConfiguration(text, knownRules) }),
      unreadable: (uri, problem) => ({ uri, text: '', configuration: emptyConfiguration, problems: [problem] }),
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

  /**
   * Whether the configuration says that a file is always an article (true) or never (false); null if it says neither.
   */
  isTaken(uri: string): boolean | null {
    const file = this.of(uri);
    const patterns = file?.configuration.files;
    return file && patterns ? isTaken(patterns, pathFrom(folderOf(file), uri)) : null;
  }

  /**
   * The nearest configuration file with its present text or, if there is none, the place for a new one (see
   * `folderFor`). Null if files cannot be read there.
   */
  placeFor(uri: string, folders: readonly string[]): ConfigurationPlace | null {
    if (!this.canPlace(uri)) return null;
    const found = this.of(uri)?.uri;
    if (found !== undefined) return placeAt(found, this.#fileSystem);
    return { uri: `${this.folderFor(uri, folders)}/${configurationFileName}`, text: null };
  }

  /**
   * The folder of the nearest configuration file. If there is none, the one of `folders` (by URI) that contains the
   * article, or else the article's own folder.
   */
  folderFor(uri: string, folders: readonly string[]): string {
    const found = this.of(uri);
    if (found !== null) return folderOf(found);
    const above = [...foldersAbove(uri)];
    const open = new Set(folders.map(canonicalUri));
    return above.find((folder) => open.has(canonicalUri(folder))) ?? above[0] ?? uri;
  }

  /** Whether an article can have configuration files: not if it is a document without a file. */
  canPlace(uri: string): boolean {
    return this.#fileSystem.reaches(uri);
  }

  /** To be called when files may have changed. */
  forget(): void {
    this.#nearest.forget();
  }
}

function folderOf({ uri }: ConfigurationFile): string {
  return uri.slice(0, -`/${configurationFileName}`.length);
}
