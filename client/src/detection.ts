import { type TextDocument, workspace } from 'vscode';
import { settingsSection } from '../../server/src/lsp/protocol.ts';
import { changeSetting } from './changeSetting.ts';

export type Detection = 'automatic' | 'ask' | 'never';

export const detectionSetting = `${settingsSection}.detection`;

/** What the user has set for the folder of a document. */
export function detectionFor({ uri }: TextDocument): Detection {
  return workspace.getConfiguration(settingsSection, uri).get<Detection>('detection', 'automatic');
}

/** Sets detection to “never” at the level where the present value for a document is set. */
export function neverDetect(document: TextDocument): Promise<void> {
  return changeSetting(document, 'detection', 'never');
}
