import * as l10n from '@vscode/l10n';
import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver';
import { catalogue } from '../rules/catalogue.ts';
import { ConfigurationFiles } from '../workspace/configuration/configurationFiles.ts';
import { newsDocuments } from '../workspace/documents.ts';
import { FindingsCache } from '../workspace/findings.ts';
import { IgnoredFiles } from '../workspace/ignored/ignoredFiles.ts';
import { IgnoringCache } from '../workspace/ignored/ignoringCache.ts';
import { localeOf } from '../workspace/locale.ts';
import { TokenResults } from '../workspace/tokenResults.ts';
import { articleFiles } from './articleFiles.ts';
import { Awaited } from './awaited.ts';
import { type ClientAbilities, clientAbilities } from './clientAbilities.ts';
import { ClientFileSystem } from './clientFileSystem.ts';
import { type ClientNews, clientNews } from './clientNews.ts';
import { ClientSettings } from './clientSettings.ts';
import { deliverDiagnostics } from './deliverDiagnostics.ts';
import { Folder, folderUri } from './folder.ts';
import type { Host } from './host.ts';
import { IgnoredProblems } from './ignoredProblems.ts';
import { logTo } from './log.ts';
import { readInitializationOptions, settingsSection } from './protocol.ts';
import { publishTo } from './publish.ts';
import { refreshDisplay } from './refreshDisplay.ts';
import type { Session } from './session.ts';

const knownRules = catalogue.map(({ metadata }) => metadata.name);

/** Makes what all handlers share, by what the client says of itself in `initialize`, and begins to follow the client. */
export function startSession(connection: Connection, params: InitializeParams, host: Host): Session {
  const client = clientAbilities(params.capabilities);
  const options = readInitializationOptions(params.initializationOptions);
  const locale = localeOf(options.locale ?? params.locale ?? host.locale);
  l10n.config({ contents: { ...(options.messages ?? host.messages[locale]) } });

  const ask = (scopeUri: string) => connection.workspace.getConfiguration({ scopeUri, section: settingsSection });
  const log = logTo(connection);
  const publish = publishTo(connection, log);
  const warn = (message: string) => connection.console.warn(message);
  const folders = foldersOf(params);
  const files = articleFiles(connection, host.articleFiles, options.findsFiles ?? false);
  const readFile = options.findsFiles ? files.readFile : null;
  const { lexiconFor, ...besideArticles } = filesBesideArticles(
    (changed) => new ClientFileSystem(host.fileSystem, readFile, folders, changed),
    client,
  );
  const { fileSystem, configurationFiles, ignoredFiles } = besideArticles;
  const documents = new TextDocuments(newsDocuments(lexiconFor));
  const news = clientNews(connection);
  const clientShowsIndex = options.showsIndex ?? false;
  const folder = new Folder(
    connection,
    { client, folders, documents, fileSystem, configurationFiles, files, clientShowsIndex, log },
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
    ...besideArticles,
    settings: new ClientSettings(client.configuration ? ask : null, knownRules, configurationFiles, warn),
    findings: new FindingsCache(),
    ignoring: new IgnoringCache(ignoredFiles),
    ignoredProblems: new IgnoredProblems(publish, client),
    tokenResults: new TokenResults(),
  };
  follow(connection, session, news);
  return session;
}

function follow(connection: Connection, session: Session, news: ClientNews): void {
  deliverDiagnostics(connection, session, news);
  refreshDisplay(connection, session, news);
  session.documents.onDidClose(({ document: { uri } }) => {
    session.tokenResults.closed(uri);
    session.folder.closed(uri);
  });
  session.documents.listen(connection);
}

/** The configuration files and the files of ignored findings, read through one file system; `open` makes that. */
function filesBesideArticles(open: (changed: () => void) => ClientFileSystem, { watchesFiles }: ClientAbilities) {
  const forget = () => {
    configurationFiles.forget();
    ignoredFiles.forget();
  };
  const fileSystem = open(forget);
  const configurationFiles = new ConfigurationFiles(fileSystem, knownRules);
  const ignoredFiles = new IgnoredFiles(fileSystem, configurationFiles, knownRules);
  const lexiconFor = (uri: string) => {
    // Such a client does not tell of changes to files, so they are read again whenever an article is opened.
    if (!watchesFiles) {
      fileSystem.forget();
      forget();
    }
    return configurationFiles.lexiconFor(uri);
  };
  return { fileSystem, configurationFiles, ignoredFiles, lexiconFor };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return (workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])).map(folderUri);
}
