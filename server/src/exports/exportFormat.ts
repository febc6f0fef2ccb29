import type { ArticleContent } from './content.ts';

/** What an export is written with besides the article's content. */
export interface ExportContext {
  /** Identifies the text wherever a copy of it is (see `textUri`), for formats that need a global identifier. */
  readonly uri: string;
  /** By how many spaces each level of JSON is indented; with 0, all of it is one line. */
  readonly indent: 0 | 2;
}

export type ExportFormatName = 'markdown' | 'html' | 'json-ld' | 'ninjs' | 'tei';

/** A format in which other programs read articles. */
export interface ExportFormat {
  readonly name: ExportFormatName;
  /** The file name extension, with the full stop. */
  readonly extension: string;
  /** Whether an article fits on one line, because it is JSON. Several articles are then as many lines (JSON Lines). */
  readonly lines: boolean;
  /** Gives the whole file, with a line end at its end. */
  readonly write: (content: ArticleContent, context: ExportContext) => string;
}
