import type { ArticleContent } from './content.ts';

/** What an export says besides what the article says. */
export interface ExportContext {
  /** Names the text in every copy, for formats that ask for a global identifier. */
  readonly uri: string;
}

/** A form in which other programs take articles. */
export interface ExportFormat {
  readonly name: string;
  /** Of the files, with the full stop. */
  readonly extension: string;
  /** One line holds an article, and several articles are as many lines (JSON Lines). */
  readonly lines: boolean;
  /** Everything of a file, with the line end at its end. */
  readonly write: (content: ArticleContent, context: ExportContext) => string;
}
