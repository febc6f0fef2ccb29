import { commands, type Disposable, l10n, Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import { clientCommands, type SeverityChoice } from '../../server/src/lsp/protocol.ts';
import { changeAndSave, changeAndSaveCommand } from './changeAndSave.ts';
import { save } from './save.ts';

/** Makes an edit of VS Code out of one of the protocol's. */
export type ToEdit = (edit: object) => Promise<WorkspaceEdit | undefined>;

/** The commands that quick fixes of the server have, besides or instead of edits. */
export function registerFindingCommands(toEdit: ToEdit): Disposable[] {
  return [
    commands.registerCommand(clientCommands.save, save),
    commands.registerCommand(changeAndSaveCommand, changeAndSave),
    commands.registerCommand(clientCommands.openRulePage, openRulePage),
    commands.registerCommand(clientCommands.chooseSeverity, (choice: SeverityChoice) => chooseSeverity(choice, toEdit)),
  ];
}

/** As a page to read; as text where VS Code's own extension for Markdown is disabled. */
async function openRulePage(uri: string): Promise<void> {
  const page = Uri.parse(uri);
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await commands.executeCommand('vscode.open', page);
  }
}

async function chooseSeverity({ rule, severity, edits, file }: SeverityChoice, toEdit: ToEdit): Promise<void> {
  const items = Object.keys(edits).map((name) => ({ label: severityLabel(name), description: name, name }));
  const title = l10n.t('Severity of “{0}”, now: {1}', rule, severityLabel(severity));
  const placeHolder = l10n.t('For everyone who uses this configuration file');
  const chosen = await window.showQuickPick(items, { title, placeHolder });
  const edit = chosen && edits[chosen.name];
  const made = edit && (await toEdit(edit));
  if (made && (await workspace.applyEdit(made))) await save(file);
}

function severityLabel(severity: string): string {
  switch (severity) {
    case 'error':
      return l10n.t('Error');
    case 'warning':
      return l10n.t('Warning');
    case 'information':
      return l10n.t('Information');
    case 'hint':
      return l10n.t('Hint');
    default:
      return l10n.t('Off');
  }
}
