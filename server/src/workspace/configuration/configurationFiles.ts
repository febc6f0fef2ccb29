import { emptyLexicon, type Lexicon } from '../../article/lexicon.ts';
import { type ConfigurationFile, configurationFileName, emptyConfiguration } from './configuration.ts';
import { type FileSystem, noFiles } from './fileSystem.ts';
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

  /**
   * The nearest configuration file as it is now; if there is none, a new one at the top of the folder (of `folders`, by
   * their URIs) that the article is in, or beside it. Null where no files can be read.
   */
  placeFor(uri: string, folders: readonly string[]): ConfigurationPlace | null {
    if (this.#fileSystem === noFiles || !uri.startsWith('file:')) return null;
    const found = this.of(uri)?.uri;
    if (found !== undefined) return { uri: found, text: this.#fileSystem.readText(found) };
    const above = [...foldersAbove(uri)];
    const folder = above.find((candidate) => folders.includes(candidate)) ?? above[0];
    return { uri: `${folder}/${configurationFileName}`, text: null };
  }

  /** For when files may have changed. */
  forget(): void {
    this.#nearest.forget();
  }
}
