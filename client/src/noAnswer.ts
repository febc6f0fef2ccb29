import { commands, l10n, window } from 'vscode';

/** What is said where the server has not answered a request: it has stopped, or does not get on. */
export function noAnswer(): string {
  return l10n.t('The language server did not answer. Try again, or restart it.');
}

/** Says so to whoever has asked for something, and offers to restart the server. */
export async function tellNoAnswer(): Promise<void> {
  const restart = l10n.t('Restart Language Server');
  const answer = await window.showWarningMessage(noAnswer(), restart);
  if (answer === restart) await commands.executeCommand('newsmark.restartServer');
}
