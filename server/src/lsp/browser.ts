/// <reference lib="webworker" />
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { noFiles } from '../workspace/configuration/fileSystem.ts';
import { startServer } from './server.ts';

declare const self: DedicatedWorkerGlobalScope;

// Entry of the server in a worker. The client that starts it sends the translations.
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);
startServer(connection, { messages: {}, fileSystem: noFiles, articleFiles: null });
