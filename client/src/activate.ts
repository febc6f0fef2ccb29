import { commands, type ExtensionContext, type TextDocument, workspace } from 'vscode';
import {
  type IndexStateParams,
  indexStateMethod,
  languageId,
  previewRequest,
  wordCountRequest,
} from '../../server/src/lsp/protocol.ts';
import { Adoption } from './adoption.ts';
import { emptyBlankLines } from './blankLines.ts';
import { registerCommands } from './commands.ts';
import { MisreadFiles } from './encoding/misreadFiles.ts';
import { registerFindingCommands } from './findingCommands.ts';
import { answerFileRequests } from './folder/fileRequests.ts';
import { FolderViews } from './folder/folderViews.ts';
import { type CreateClient, LanguageServer } from './languageServer.ts';
import { Previews } from './preview/previews.ts';
import { registerRefactoringCommands } from './refactoringCommands.ts';
import { RememberedFiles } from './rememberedFiles.ts';
import { rulePagesFolder, unpackRulePages } from './rulePages.ts';
import { registerShowPlaces } from './showPlaces.ts';
import { WordCountStatus } from './wordCount/status.ts';

let server: LanguageServer | undefined;

/**
 * Adopts articles and starts the server with the first of them. It also runs in windows that only hold plain text, so
 * nothing else happens here.
 */
export function activateWith(context: ExtensionContext, createClient: CreateClient): void {
  const storage = context.globalStorageUri;
  const started: LanguageServer = new LanguageServer(rulePagesFolder(storage), createClient, (client) => {
    unpackRulePages(context.extensionUri, storage).catch((error) => client.warn(String(error), undefined, false));
    answerFileRequests(client);
    client.onDidChangeState(() => {
      if (!client.isRunning()) return folderViews.reset();
      previews.refresh();
      wordCount.refresh();
    });
    client.onNotification(indexStateMethod, (state: IndexStateParams) => folderViews.show(state));
  });
  const folderViews = new FolderViews((method, params) => started.request(method, params));
  const previews = new Previews(context, (params) => started.request(previewRequest, params));
  const wordCount = new WordCountStatus((params) => started.request(wordCountRequest, params));
  const startForArticle = (document: TextDocument) => {
    if (document.languageId === languageId) started.start();
  };
  const adoption = new Adoption(new RememberedFiles(context.workspaceState, 'newsmark.plainText'));
  const notMisread = new RememberedFiles(context.workspaceState, 'newsmark.notMisread');
  context.subscriptions.push(
    workspace.onDidOpenTextDocument(startForArticle),
    adoption,
    new MisreadFiles(notMisread, (document) => adoption.consider(document)),
    ...registerCommands(started, context.extension.packageJSON.version),
    ...registerRefactoringCommands((params) => started.request('textDocument/codeAction', params)),
    ...registerFindingCommands((edit) => started.toEdit(edit)),
  );
  workspace.textDocuments.forEach(startForArticle);
  context.subscriptions.push(
    wordCount,
    commands.registerCommand('newsmark.chooseWordCount', () => wordCount.choose()),
    registerShowPlaces(),
    emptyBlankLines(),
    folderViews,
    previews,
  );
  server = started;
}

/** VS Code waits for this before it ends the extension host. */
export async function deactivate(): Promise<void> {
  await server?.dispose();
}
