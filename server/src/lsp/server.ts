import { type Connection, ErrorCodes, type InitializeResult, ResponseError } from 'vscode-languageserver';
import { name, version } from '../../package.json';
import { answering, answeringWithoutDocument, type Life } from './answer.ts';
import { answerCommands } from './answerCommands.ts';
import { answerFolder } from './answerFolder.ts';
import { answerRenamedFiles } from './answerRenamedFiles.ts';
import { answerRequests } from './answerRequests.ts';
import type { Host } from './host.ts';
import { serverCommands } from './rulePageActions.ts';
import { serverCapabilities } from './serverCapabilities.ts';
import { startSession } from './startSession.ts';

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
  const answerWithoutDocument = answeringWithoutDocument(connection, () => life);
  answerFolder(connection, answerWithoutDocument);
  answerRenamedFiles(connection, answerWithoutDocument);
  answerCommands(connection, answerWithoutDocument);
  connection.listen();
}
