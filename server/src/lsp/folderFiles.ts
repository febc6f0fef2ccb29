import { configurationFileName } from '../workspace/configuration/configuration.ts';
import type { ConfigurationFiles } from '../workspace/configuration/configurationFiles.ts';
import { type FilePatterns, isTaken } from '../workspace/configuration/filePatterns.ts';
import { canonicalUri } from '../workspace/index/canonicalUri.ts';
import type { ReadJob } from '../workspace/index/readArticles.ts';
import { pathFrom } from '../workspace/pathFrom.ts';
import { articlePattern } from './articleFiles.ts';

/** Decides which files in the open folders may be articles, by their names and by the user's settings. */
export class FolderFiles {
  readonly #folders: readonly string[];
  readonly #configurationFiles: ConfigurationFiles;
  /** The patterns in the settings of each folder (by its URI) for files that are articles or are left out. */
  chosen: ReadonlyMap<string, FilePatterns> = new Map();

  /** `folders` are URIs without a slash at the end; the list may change later. */
  constructor(folders: readonly string[], configurationFiles: ConfigurationFiles) {
    this.#folders = folders;
    this.#configurationFiles = configurationFiles;
  }

  /** Patterns for the files in a folder that may be articles: the usual one and those of the user. */
  patternsIn(folder: string): string[] {
    const file = this.#configurationFiles.of(`${folder}/${configurationFileName}`);
    const chosen = file?.configuration.files ?? this.chosen.get(folder) ?? [];
    return [articlePattern, ...chosen.filter((pattern) => !pattern.startsWith('!'))];
  }

  /** How to read a file; null if the user has excluded it. */
  jobFor(uri: string): ReadJob | null {
    const taken = this.#configurationFiles.isTaken(uri) ?? this.#isTakenBySettings(uri);
    return taken === false ? null : { uri, lexicon: this.#configurationFiles.lexiconFor(uri), taken: taken ?? false };
  }

  /** The folder that a file is in, the innermost of several; undefined for a file elsewhere. */
  folderOf(uri: string): string | undefined {
    const file = canonicalUri(uri);
    const around = this.#folders.filter((folder) => file.startsWith(`${canonicalUri(folder)}/`));
    return around.sort((a, b) => b.length - a.length)[0];
  }

  #isTakenBySettings(uri: string): boolean | null {
    const folder = this.folderOf(uri);
    const patterns = folder === undefined ? undefined : this.chosen.get(folder);
    return folder !== undefined && patterns ? isTaken(patterns, pathFrom(folder, uri)) : null;
  }
}
