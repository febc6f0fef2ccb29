import type { TextDocuments } from 'vscode-languageserver';
import type { Locale } from '../rules/rule.ts';
import type { ConfigurationFiles } from '../workspace/configuration/configurationFiles.ts';
import type { NewsDocument } from '../workspace/documents.ts';
import type { FindingsCache } from '../workspace/findings.ts';
import type { IgnoredFiles } from '../workspace/ignored/ignoredFiles.ts';
import type { IgnoringCache } from '../workspace/ignored/ignoringCache.ts';
import type { TokenResults } from '../workspace/tokenResults.ts';
import type { Awaited } from './awaited.ts';
import type { ClientAbilities } from './clientAbilities.ts';
import type { ClientFileSystem } from './clientFileSystem.ts';
import type { ClientSettings } from './clientSettings.ts';
import type { Folder } from './folder.ts';
import type { IgnoredProblems } from './ignoredProblems.ts';
import type { Log } from './log.ts';
import type { Publish } from './publish.ts';

/** The state that all handlers share from `initialize` to `shutdown`. */
export interface Session {
  readonly client: ClientAbilities;
  readonly locale: Locale;
  /** URI of the folder with the rules' pages, or null. */
  readonly rulePages: string | null;
  /** Commands of the client that code actions may use (`clientCommands`). */
  readonly commands: ReadonlySet<string>;
  readonly documents: TextDocuments<NewsDocument>;
  /** URIs of the folders that are open in the editor, without a slash at the end. */
  readonly folders: readonly string[];
  /** The articles in these folders, open or not. */
  readonly folder: Folder;
  readonly publish: Publish;
  readonly log: Log;
  /** What all requests wait for before they are answered. */
  readonly awaited: Awaited;
  readonly fileSystem: ClientFileSystem;
  readonly configurationFiles: ConfigurationFiles;
  readonly settings: ClientSettings;
  readonly findings: FindingsCache;
  readonly ignoredFiles: IgnoredFiles;
  readonly ignoring: IgnoringCache;
  readonly ignoredProblems: IgnoredProblems;
  readonly tokenResults: TokenResults;
}
