import * as l10n from '@vscode/l10n';
import { emptyLexicon, type Lexicon } from '../../article/lexicon.ts';
import { type ConfigurationFile, configurationFileName, emptyConfiguration } from './configuration.ts';
import { type FileSystem, noFiles } from './fileSystem.ts';
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
  readonly #knownRules: readonly string[];
  readonly #kept = new Map<string, ConfigurationFile | null>();

  /** `knownRules` are the names of the catalogue. */
  constructor(fileSystem: FileSystem, knownRules: readonly string[]) {
    this.#fileSystem = fileSystem;
    this.#knownRules = knownRules;
  }

  /** The nearest configuration file in the folder of a URI or above it; null if there is none. */
  of(uri: string): ConfigurationFile | null {
    for (const folder of foldersAbove(uri)) {
      const file = this.#in(folder);
      if (file !== null) return file;
    }
    return null;
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
    this.#kept.clear();
  }

  #in(folder: string): ConfigurationFile | null {
    const kept = this.#kept.get(folder);
    if (kept !== undefined) return kept;
    const file = this.#read(`${folder}/${configurationFileName}`);
    this.#kept.set(folder, file);
    return file;
  }

  #read(uri: string): ConfigurationFile | null {
    try {
      const text = this.#fileSystem.readText(uri);
      return text === null ? null : { uri, ...readConfiguration(text, this.#knownRules) };
    } catch (error) {
      const start = { line: 0, character: 0 };
      const message = l10n.t('It cannot be read: {0}', error instanceof Error ? error.message : String(error));
      const problems = [{ severity: 'error' as const, message, range: { start, end: start } }];
      return { uri, configuration: emptyConfiguration, problems };
    }
  }
}

/** The folder that a URI with an authority or path is in, and the folders above it, without a slash at their ends. */
function* foldersAbove(uri: string): Generator<string> {
  const path = uri.indexOf('://') + '://'.length;
  for (let slash = uri.lastIndexOf('/'); slash >= path; slash = uri.lastIndexOf('/', slash - 1)) {
    yield uri.slice(0, slash);
  }
}
