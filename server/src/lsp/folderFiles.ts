import { configurationFileName } from '../workspace/configuration/configuration.ts';
import type { ConfigurationFiles } from '../workspace/configuration/configurationFiles.ts';
import { type FilePatterns, isTaken } from '../workspace/configuration/filePatterns.ts';
import { canonicalUri } from '../workspace/index/canonicalUri.ts';
import type { ReadJob } from '../workspace/index/readArticles.ts';
import { pathFrom } from '../workspace/pathFrom.ts';
import { articlePattern } from './articleFiles.ts';

/** Which files may be articles, in the folders that are open in the editor: by their names, and by what the user says. */
export class FolderFiles {
  readonly #folders: readonly string[];
  readonly #configurationFiles: ConfigurationFiles;
  /** What the settings of each folder take for articles or leave out. */
  chosen: ReadonlyMap<string, FilePatterns> = new Map();

  /** `folders` are URIs without a slash at their ends, and may change. */
  constructor(folders: readonly string[], configurationFiles: ConfigurationFiles) {
    this.#folders = folders;
    this.#configurationFiles = configurationFiles;
  }

  /** The usual pattern, and what the user takes for articles besides. */
  patternsIn(folder: string): string[] {
    const file = this.#configurationFiles.of(`${folder}/${configurationFileName}`);
    const chosen = file?.configuration.files ?? this.chosen.get(folder) ?? [];
    return [articlePattern, ...chosen.filter((pattern) => !pattern.startsWith('!'))];
  }

  /** How a file is read; null if the user has left it out. */
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
