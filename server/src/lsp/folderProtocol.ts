import type { FolderTreeNode } from '../workspace/index/folderTree.ts';

export type { FolderTreeNode };

/** What client and server say to each other about the articles of the folder. */

/** Server to client: `FindFilesParams` → `string[]`, the URIs of files, without those that the user has excluded. */
export const findFilesMethod = 'newsmark/findFiles';
/** Server to client: `ReadFileParams` → the bytes in Base64, or null if they cannot be read. */
export const readFileMethod = 'newsmark/readFile';
/** Server to client, a notification: `IndexStateParams`. */
export const indexStateMethod = 'newsmark/indexState';
/** Client to server, `{}` → null: to read no further. */
export const stopIndexingMethod = 'newsmark/stopIndexing';
/** Client to server, `{}` → null: to find and read all files again. */
export const rebuildIndexMethod = 'newsmark/rebuildIndex';
/** Client to server: `FolderTreeParams` → `FolderTreePage`. */
export const folderTreeMethod = 'newsmark/folderTree';

export interface FindFilesParams {
  /** URI. */
  readonly folder: string;
  /** Glob patterns of VS Code, relative to the folder. */
  readonly patterns: readonly string[];
}

export interface ReadFileParams {
  readonly uri: string;
}

export interface IndexStateParams {
  /** `stopped`: by the user, before everything was read. `off`: by the settings. */
  readonly phase: 'finding' | 'reading' | 'ready' | 'stopped' | 'off';
  /** Files that were read, and files to be read, in this run. */
  readonly done: number;
  readonly total: number;
  /** Files that are articles. */
  readonly articles: number;
  /** Files that were found beyond the limit, and are not read. */
  readonly leftOut: number;
}

/** What the folder's articles are shown by. */
export type FolderView = 'speakers' | 'keywords';

export interface FolderTreeParams {
  readonly view: FolderView;
  /** The `id` of the node whose children are asked for; none for the topmost. */
  readonly parent?: string;
  /** Shows only what matches it, by characters, pinyin or initials; for the topmost nodes alone. */
  readonly filter?: string;
  /** How many nodes have been fetched before. */
  readonly offset: number;
  readonly limit: number;
}

export interface FolderTreePage {
  readonly nodes: readonly FolderTreeNode[];
  /** How many there are, with those on other pages. */
  readonly total: number;
}
