import { commands, type Disposable, l10n, languages, window } from 'vscode';
import { exportRequest, languageId } from '../../server/src/lsp/protocol.ts';
import { adoptStyle } from './adoptStyle.ts';
import { exportArticle } from './exportArticle.ts';
import { isFile } from './isFile.ts';
import type { LanguageServer } from './languageServer.ts';
import { newArticle } from './newArticle.ts';
import { reportProblem } from './report/reportProblem.ts';

/** The commands of the Command Palette; the manifest says when each applies. `version` is the extension's. */
export function registerCommands(server: LanguageServer, version: string): Disposable[] {
  return [
    commands.registerCommand('newsmark.newArticle', () => newArticle(() => server.ready())),
    commands.registerCommand('newsmark.treatAsNewsArticle', () => setLanguage(languageId)),
    commands.registerCommand('newsmark.treatAsPlainText', () => setLanguage('plaintext')),
    commands.registerCommand('newsmark.adoptStyle', () =>
      adoptStyle(
        (params) => server.request('textDocument/codeAction', params),
        (edit) => server.toEdit(edit),
      ),
    ),
    commands.registerCommand('newsmark.export', () => exportArticle((params) => server.request(exportRequest, params))),
    commands.registerCommand('newsmark.restartServer', () => server.restart()),
    commands.registerCommand('newsmark.showOutput', () => server.showOutput()),
    commands.registerCommand('newsmark.reportProblem', () => reportProblem(version)),
  ];
}

async function setLanguage(language: string): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined && isFile(document)) await languages.setTextDocumentLanguage(document, language);
  // The walkthrough has a button for it, which the Command Palette has only where there is a text.
  else void window.showInformationMessage(l10n.t('Open the text first, then run this command.'));
}
