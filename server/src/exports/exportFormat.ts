import type { ArticleContent } from './content.ts';

/** What an export says besides what the article says. */
export interface ExportContext {
  /** Names the text in every copy, for formats that ask for a global identifier. */
  readonly uri: string;
  /** How far each level of JSON is indented; with 0 all of it is one line. */
  readonly indent: 0 | 2;
}

export type ExportFormatName = 'markdown' | 'html' | 'json-ld' | 'ninjs' | 'tei';

/** A form in which other programs take articles. */
export interface ExportFormat {
  readonly name: ExportFormatName;
  /** Of the files, with the full stop. */
  readonly extension: string;
  /** It is JSON, so that one line can hold an article, and several articles are as many lines (JSON Lines). */
  readonly lines: boolean;
  /** Everything of a file, with the line end at its end. */
  readonly write: (content: ArticleContent, context: ExportContext) => string;
}
