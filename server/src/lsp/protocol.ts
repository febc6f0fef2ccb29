import type { ExportFormatName } from '../exports/exportFormat.ts';
import type { ArticleCounts } from '../features/wordCount/articleCounts.ts';
import type { Counts } from '../features/wordCount/counts.ts';
import type { Range } from '../text/lines.ts';
import type { FolderTreeNode } from '../workspace/index/folderTree.ts';
import type { IndexState } from '../workspace/index/indexer.ts';
import { isObject } from '../workspace/isObject.ts';

export type { CountedPart } from '../features/wordCount/articleCounts.ts';
export type { Counting } from '../features/wordCount/counts.ts';

/** What client and server say to each other beyond the Language Server Protocol. */

/** The language of news articles in the editor (LSP `TextDocumentItem.languageId`). */
export const languageId = 'news-article';

/** The settings' prefix, and the section that the server asks the client for (LSP `ConfigurationItem.section`). */
export const settingsSection = 'newsmark';

/** The kind of the code action that makes an article's style the house style (LSP `CodeActionKind`). */
export const adoptStyleKind = 'source.adoptStyle.newsmark';

/**
 * Commands that a client may have and then names at the start; code actions and lenses of the server use those that it
 * has. `showPlaces` shows ranges of an article (its URI, a position to show them at, LSP `Range`s) for the user to go to. `save`
 * saves a file (by its URI) that an edit has changed, `openRulePage` shows a rule's page (by its URI), and `chooseSeverity`
 * takes a `SeverityChoice`.
 */
export const clientCommands = {
  save: 'newsmark.save',
  openRulePage: 'newsmark.openRulePage',
  chooseSeverity: 'newsmark.chooseSeverity',
  showPlaces: 'newsmark.showPlaces',
} as const;

/** What the client asks the user about a rule. */
export interface SeverityChoice {
  readonly rule: string;
  /** The present severity. */
  readonly severity: string;
  /** By severity, the edit that sets it (LSP `WorkspaceEdit`). */
  readonly edits: Readonly<Record<string, object>>;
  /** URI of the file that the edits change. */
  readonly file: string;
}

/** How much an article and what is selected in it hold (字数), for a client to show. */
export const wordCountRequest = 'newsmark/wordCount';

export interface WordCountParams {
  readonly textDocument: { readonly uri: string };
  /** What is selected (LSP `Range`s that do not overlap); empty if nothing is. */
  readonly ranges: readonly Range[];
}

export interface WordCount {
  readonly article: ArticleCounts;
  /** Null if nothing is selected. */
  readonly selection: Counts | null;
}

/** Client to server: `ExportParams` → the article in that format; null if the document is not open or there is no such format. */
export const exportRequest = 'newsmark/export';

export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  readonly format: ExportFormatName;
}

/** Client to server: `PreviewParams` → `PreviewedArticle`; null if the document is not open. */
export const previewRequest = 'newsmark/preview';

export interface PreviewParams {
  readonly textDocument: { readonly uri: string };
}

export interface PreviewedArticle {
  /**
   * One `article` element, whose headings and paragraphs name their lines in `data-line` (from zero); null if the article is
   * longer than the limit.
   */
  readonly html: string | null;
  /** Of the article in UTF-16 code units, and how long it may be at most. */
  readonly length: number;
  readonly limit: number;
}

/** Server to client: `FindFilesParams` → `string[]`, the URIs of files, without those that the user has excluded. */

/**
 * Server to client: `FindFilesParams` → `string[]`, the URIs of files, without those that the user has excluded; null where the
 * client has no search.
 */
export const findFilesMethod = 'newsmark/findFiles';
/** Server to client, where there is no search: `ListFilesParams` → `ListedFiles`. */
export const listFilesMethod = 'newsmark/listFiles';
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

export interface ListFilesParams {
  /** URI. */
  readonly folder: string;
}

export interface ListedFiles {
  /** The URIs of all files in the folder. */
  readonly files: readonly string[];
  /** Glob patterns of what the user has excluded, relative to the folder. */
  readonly exclude: readonly string[];
}

export interface ReadFileParams {
  readonly uri: string;
}

export interface IndexStateParams extends Omit<IndexState, 'phase'> {
  /** `off`: by the settings. */
  readonly phase: IndexState['phase'] | 'off';
}

export type { FolderTreeNode };

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

/** What a client may hand over at the start (LSP `InitializeParams.initializationOptions`). */
export interface InitializationOptions {
  /** BCP 47 tag of the user's language; it wins over `InitializeParams.locale`, which not every editor lets users set. */
  readonly locale?: string;
  /** Translations by their English texts, as in `l10n/bundle.l10n.zh-cn.json`; they win over the server's own. */
  readonly messages?: Readonly<Record<string, string>>;
  /** URI of the folder with the rules' pages; without it, diagnostics link to none. */
  readonly rulePages?: string;
  /** Which of the `clientCommands` the client has. */
  readonly commands?: readonly string[];
  /**
   * The client answers `findFiles` and `readFile` (`findFilesMethod`, `readFileMethod`), and `listFiles` if it may have no search.
   */
  readonly findsFiles?: boolean;
  /** The client shows by itself how far the index is (`indexStateMethod`). */
  readonly showsIndex?: boolean;
}

/** Reads `InitializationOptions` out of whatever a client has sent; what is not as declared is left out. */
export function readInitializationOptions(sent: unknown): InitializationOptions {
  if (!isObject(sent)) return {};
  const { locale, messages, rulePages, commands, findsFiles, showsIndex } = sent;
  return {
    ...(typeof locale === 'string' && { locale }),
    ...(isObject(messages) && { messages: onlyStrings(messages) }),
    ...(typeof rulePages === 'string' && { rulePages }),
    ...(Array.isArray(commands) && { commands: commands.map(String) }),
    ...(typeof findsFiles === 'boolean' && { findsFiles }),
    ...(typeof showsIndex === 'boolean' && { showsIndex }),
  };
}

function onlyStrings(texts: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
