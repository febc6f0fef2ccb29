import { ConfigurationTarget, type TextDocument, workspace } from 'vscode';
import { settingsSection } from '../../server/src/lsp/protocol.ts';

/**
 * Changes a setting of the section `newsmark` at the level where its present value for a document is set: folder,
 * workspace or user.
 */
export async function changeSetting({ uri }: TextDocument, name: string, value: unknown): Promise<void> {
  const settings = workspace.getConfiguration(settingsSection, uri);
  const set = settings.inspect(name);
  const inFolder = set?.workspaceFolderValue !== undefined && ConfigurationTarget.WorkspaceFolder;
  const inWorkspace = set?.workspaceValue !== undefined && ConfigurationTarget.Workspace;
  await settings.update(name, value, inFolder || inWorkspace || ConfigurationTarget.Global);
}
