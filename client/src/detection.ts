import { ConfigurationTarget, type TextDocument, workspace } from 'vscode';
import { settingsSection } from '../../server/src/lsp/protocol.ts';

export type Detection = 'automatic' | 'ask' | 'never';

export const detectionSetting = `${settingsSection}.detection`;

/** What the user has set for the folder of a document. */
export function detectionFor({ uri }: TextDocument): Detection {
  return workspace.getConfiguration(settingsSection, uri).get<Detection>('detection', 'automatic');
}

/** Sets “never” where the user has set what holds for a document now: for the folder, the workspace or everywhere. */
export async function neverDetect({ uri }: TextDocument): Promise<void> {
  const settings = workspace.getConfiguration(settingsSection, uri);
  const set = settings.inspect<Detection>('detection');
  const inFolder = set?.workspaceFolderValue !== undefined && ConfigurationTarget.WorkspaceFolder;
  const inWorkspace = set?.workspaceValue !== undefined && ConfigurationTarget.Workspace;
  await settings.update('detection', 'never', inFolder || inWorkspace || ConfigurationTarget.Global);
}
