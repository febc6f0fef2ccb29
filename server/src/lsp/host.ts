import type { Locale } from '../rules/rule.ts';
import type { FileSystem } from '../workspace/configuration/fileSystem.ts';
import type { ArticleFiles } from './articleFiles.ts';

/** What a place to run in (Node, or a worker in a browser) gives the server. */
export interface Host {
  /** BCP 47 tag of the system's language, for a client that names none. */
  readonly locale?: string;
  /** Translations by their English texts, for a client that brings none. */
  readonly messages: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>;
  /** Configuration files on this machine. */
  readonly fileSystem: FileSystem;
  /** Finds and reads articles on this machine; null for a host without files. */
  readonly articleFiles: ArticleFiles | null;
}
