import * as l10n from '@vscode/l10n';
import { emptyLexicon, type Lexicon } from '../../article/lexicon.ts';
import { type ConfigurationFile, configurationFileName, emptyConfiguration } from './configuration.ts';
import type { FileSystem } from './fileSystem.ts';
import { readConfiguration } from './readConfiguration.ts';

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
