import { lstatSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
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
import type { IgnoredFile } from '../../workspace/ignored/ignored.ts';
import { IgnoredFiles, type IgnoredInArticle, pathIn } from '../../workspace/ignored/ignoredFiles.ts';
import { pathFromHere } from '../pathFromHere.ts';
import { identityOf } from './files.ts';

/** Something that was not understood, and the configuration file, as a path from the working folder. */
export interface MisreadConfiguration extends ConfigurationProblem {
  readonly path: string;
}

/** The configuration of each article, and what is ignored in it, by the nearest files above it. */
export class Configurations {
  readonly #files: ConfigurationFiles;
  readonly #ignored: IgnoredFiles;
  readonly #used = new Set<ConfigurationFile | IgnoredFile>();
  readonly #byFolder = new Map<string, Configuration>();
  readonly #foldersWithoutIgnored = new Set<string>();

  constructor() {
    const fileSystem = fileSystemOf({ readFileSync, lstatSync });
    const knownRules = catalogue.map(({ metadata }) => metadata.name);
    this.#files = new ConfigurationFiles(fileSystem, knownRules);
    this.#ignored = new IgnoredFiles(fileSystem, this.#files, knownRules);
  }

  /** `path` is that of the article; standard input counts as standing in the working folder. */
  of(path: string): Configuration {
    const folder = dirname(path);
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const file = this.#files.of(uriOf(path));
    if (file !== null) this.#used.add(file);
    const configuration = file?.configuration ?? emptyConfiguration;
    this.#byFolder.set(folder, configuration);
    return configuration;
  }

  /** The text of the configuration file for an article; null if there is none. */
  textFor(path: string): string | null {
    return this.#files.of(uriOf(path))?.text ?? null;
  }

  /** Whether the configuration file for an article has errors, so that not all that it says is known. */
  hasErrors(path: string): boolean {
    return isFaulty(this.#files.of(uriOf(path)));
  }

  /** Whether the file that says what is ignored in an article has errors, so that not all that it says is known. */
  ignoredHasErrors(path: string): boolean {
    return isFaulty(this.ignoredIn(path)?.file ?? null);
  }

  /** Whether the configuration takes the file with a path for an article or leaves it out; null if it does not say. */
  isTaken(path: string): boolean | null {
    return this.of(path).files === null ? null : this.#files.isTaken(uriOf(path));
  }

  /** What is ignored in the article with a path; null if no file says so. */
  ignoredIn(path: string): IgnoredInArticle | null {
    const folder = dirname(path);
    if (this.#foldersWithoutIgnored.has(folder)) return null;
    const found = this.#ignored.of(uriOf(path));
    if (found === null) this.#foldersWithoutIgnored.add(folder);
    else this.#used.add(found.file);
    return found;
  }

  /** The file (by its URI) that what is to be ignored in an article goes into, and the article's path in it. */
  placeForIgnored(path: string): { readonly uri: string; readonly file: string } {
    const uri = this.#ignored.uriFor(uriOf(path), [uriOf('')]);
    return { uri, file: pathIn(uri, uriOf(path)) };
  }

  /** The folder `.newsmark` (its path) for articles in the working folder; it need not exist. */
  folderForIgnored(): string {
    return dirname(fileURLToPath(this.placeForIgnored('article').uri));
  }

  /** What was not understood in the files that were used so far. A file that links lead to as well is named once. */
  problems(): MisreadConfiguration[] {
    const misread = new Map<string, ConfigurationFile | IgnoredFile>();
    for (const file of this.#used) {
      if (file.problems.length === 0) continue;
      const path = fileURLToPath(file.uri);
      const own = identityOf(path);
      if (own === path || !misread.has(own)) misread.set(own, file);
    }
    return [...misread.values()].flatMap(({ uri, problems }) => {
      const path = pathFromHere(uri);
      return problems.map((problem) => ({ ...problem, path }));
    });
  }
}

function isFaulty(file: ConfigurationFile | IgnoredFile | null): boolean {
  return file?.problems.some(({ severity }) => severity === 'error') ?? false;
}

function uriOf(path: string): string {
  return pathToFileURL(resolve(path)).href;
}
