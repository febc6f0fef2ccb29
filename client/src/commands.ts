import { commands, type Disposable, languages, window } from 'vscode';
import { languageId } from '../../server/src/lsp/protocol.ts';
import type { LanguageServer } from './languageServer.ts';

/** The commands of the Command Palette; the manifest says when each applies. */
export function registerCommands(server: LanguageServer): Disposable[] {
  return [
    commands.registerCommand('newsmark.treatAsNewsArticle', () => setLanguage(languageId)),
    commands.registerCommand('newsmark.treatAsPlainText', () => setLanguage('plaintext')),
    commands.registerCommand('newsmark.restartServer', () => server.restart()),
    commands.registerCommand('newsmark.showOutput', () => server.showOutput()),
  ];
}

async function setLanguage(language: string): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) await languages.setTextDocumentLanguage(document, language);
}
