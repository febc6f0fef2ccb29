import * as l10n from '@vscode/l10n';
import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import { name, version } from '../../package.json';
import { catalogue } from '../rules/catalogue.ts';
import type { Locale } from '../rules/rule.ts';
import { ConfigurationFiles } from '../workspace/configuration/configurationFiles.ts';
import type { FileSystem } from '../workspace/configuration/fileSystem.ts';
import { newsDocuments } from '../workspace/documents.ts';
import { FindingsCache } from '../workspace/findings.ts';
import { IgnoredFiles } from '../workspace/ignored/ignoredFiles.ts';
import { IgnoringCache } from '../workspace/ignored/ignoringCache.ts';
import { localeOf } from '../workspace/locale.ts';
import { TokenResults } from '../workspace/tokenResults.ts';
import { answering, answeringAtLarge, type Life } from './answer.ts';
import { answerCommands } from './answerCommands.ts';
import { answerFolder } from './answerFolder.ts';
import { answerRenamedFiles } from './answerRenamedFiles.ts';
import { answerRequests } from './answerRequests.ts';
import { type ArticleFiles, articleFiles } from './articleFiles.ts';
import { Awaited } from './awaited.ts';
import { clientAbilities } from './clientAbilities.ts';
import { ClientFileSystem } from './clientFileSystem.ts';
import { clientNews } from './clientNews.ts';
import { ClientSettings } from './clientSettings.ts';
import { deliverDiagnostics } from './deliverDiagnostics.ts';
import { Folder, folderUri } from './folder.ts';
import { IgnoredProblems } from './ignoredProblems.ts';
import { logTo } from './log.ts';
import { readInitializationOptions, settingsSection } from './protocol.ts';
import { publishTo } from './publish.ts';
import { refreshDisplay } from './refreshDisplay.ts';
import { serverCommands } from './rulePageActions.ts';
import { serverCapabilities } from './serverCapabilities.ts';
import type { Session } from './session.ts';

/** What differs between the places that the server runs in. */
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

/** Serves a connection until its client ends it (LSP 3.17, “Server lifecycle”). */
export function startServer(connection: Connection, host: Host): void {
  let life: Life = 'uninitialised';
  connection.onInitialize((params): InitializeResult | ResponseError<never> => {
    if (life !== 'uninitialised')
      return new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialised already');
    life = startSession(connection, params, host);
    return { capabilities: serverCapabilities(life.client, serverCommands(life)), serverInfo: { name, version } };
  });
  connection.onShutdown(() => {
    life = 'shut down';
  });
  answerRequests(
    connection,
    answering(connection, () => life),
  );
  const answerAtLarge = answeringAtLarge(connection, () => life);
  answerFolder(connection, answerAtLarge);
  answerRenamedFiles(connection, answerAtLarge);
  answerCommands(connection, answerAtLarge);
  connection.listen();
}

function startSession(connection: Connection, params: InitializeParams, host: Host): Session {
  const client = clientAbilities(params.capabilities);
  const options = readInitializationOptions(params.initializationOptions);
  const locale = localeOf(options.locale ?? params.locale ?? host.locale);
  l10n.config({ contents: { ...(options.messages ?? host.messages[locale]) } });

  const ask = (scopeUri: string) => connection.workspace.getConfiguration({ scopeUri, section: settingsSection });
  const knownRules = catalogue.map((rule) => rule.metadata.name);
  const log = logTo(connection);
  const publish = publishTo(connection, log);
  const warn = (message: string) => connection.console.warn(message);
  const folders = foldersOf(params);
  const files = articleFiles(connection, host.articleFiles, options.findsFiles ?? false);
  const forgetFiles = () => {
    configurationFiles.forget();
    ignoredFiles.forget();
  };
  const readFile = options.findsFiles ? files.readFile : null;
  const fileSystem = new ClientFileSystem(host.fileSystem, readFile, folders, forgetFiles);
  const configurationFiles = new ConfigurationFiles(fileSystem, knownRules);
  const ignoredFiles = new IgnoredFiles(fileSystem, configurationFiles, knownRules);
  const lexiconFor = (uri: string) => {
    // Nobody tells of changes, so whoever opens an article again has it read by the files as they are.
    if (!client.watchesFiles) {
      fileSystem.forget();
      forgetFiles();
    }
    return configurationFiles.lexiconFor(uri);
  };
  const documents = new TextDocuments(newsDocuments(lexiconFor));
  const news = clientNews(connection);
  const folder = new Folder(
    connection,
    {
      client,
      folders,
      documents,
      fileSystem,
      configurationFiles,
      files,
      clientShowsIndex: options.showsIndex ?? false,
      log,
    },
    news,
  );
  const session: Session = {
    client,
    locale,
    rulePages: options.rulePages ?? null,
    commands: new Set(options.commands),
    documents,
    folders,
    folder,
    publish,
    log,
    awaited: new Awaited(),
    fileSystem,
    configurationFiles,
    settings: new ClientSettings(client.configuration ? ask : null, knownRules, configurationFiles, warn),
    findings: new FindingsCache(),
    ignoredFiles,
    ignoring: new IgnoringCache(ignoredFiles),
    ignoredProblems: new IgnoredProblems(publish, client),
    tokenResults: new TokenResults(),
  };
  deliverDiagnostics(connection, session, news);
  refreshDisplay(connection, session, news);
  session.documents.onDidClose(({ document: { uri } }) => {
    session.tokenResults.closed(uri);
    folder.closed(uri);
  });
  session.documents.listen(connection);
  return session;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return (workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])).map(folderUri);
}
