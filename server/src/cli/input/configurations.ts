import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { catalogue } from '../../rules/catalogue.ts';
import {
  type Configuration,
  type ConfigurationFile,
  type ConfigurationProblem,
  emptyConfiguration,
} from '../../workspace/configuration/configuration.ts';
import { ConfigurationFiles } from '../../workspace/configuration/configurationFiles.ts';
import { fileSystemOf } from '../../workspace/configuration/fileSystem.ts';

/** Something that was not understood, and the configuration file, as a path from the working folder. */
export interface MisreadConfiguration extends ConfigurationProblem {
  readonly path: string;
}

/** The configuration of each article by the nearest file above it. */
export class Configurations {
  readonly #files: ConfigurationFiles;
  readonly #used = new Set<ConfigurationFile>();
  readonly #byFolder = new Map<string, Configuration>();

  constructor() {
    const fileSystem = fileSystemOf((file) => readFileSync(file, 'utf8'));
    const knownRules = catalogue.map(({ metadata }) => metadata.name);
    this.#files = new ConfigurationFiles(fileSystem, knownRules);
  }

  /** `path` is that of the article; standard input counts as standing in the working folder. */
  of(path: string): Configuration {
    const folder = dirname(path);
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const file = this.#files.of(pathToFileURL(resolve(path)).href);
    if (file !== null) this.#used.add(file);
    const configuration = file?.configuration ?? emptyConfiguration;
    this.#byFolder.set(folder, configuration);
    return configuration;
  }

  /** What was not understood in the files that were used so far. */
  problems(): MisreadConfiguration[] {
    return [...this.#used].flatMap(({ uri, problems }) => {
      const path = relative('', fileURLToPath(uri));
      return problems.map((problem) => ({ ...problem, path }));
    });
  }
}
