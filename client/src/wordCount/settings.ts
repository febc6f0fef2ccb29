import { ConfigurationTarget, type TextDocument, workspace } from 'vscode';
import { type CountedPart, type Counting, settingsSection } from '../../../server/src/lsp/protocol.ts';

/** How 字数 is shown in the status bar. */
export interface WordCountSettings {
  readonly definition: Counting;
  readonly part: CountedPart;
  /** In Han characters and words a minute. */
  readonly readingSpeed: number;
}

export const wordCountSection = `${settingsSection}.wordCount`;

/** The curriculum for Chinese of compulsory education (2022) asks this of whoever leaves school, for ordinary modern texts. */
const usualReadingSpeed = 500;

/** What the user has set for the folder of a document. */
export function wordCountSettings({ uri }: TextDocument): WordCountSettings {
  const settings = workspace.getConfiguration(wordCountSection, uri);
  const readingSpeed = settings.get('readingSpeed', usualReadingSpeed);
  return {
    definition: settings.get<Counting>('definition', 'with-punctuation'),
    part: settings.get<CountedPart>('part', 'body'),
    readingSpeed: readingSpeed > 0 ? readingSpeed : usualReadingSpeed,
  };
}

/** Changes a setting where the user has set what holds for a document now: for the folder, the workspace or everywhere. */
export async function setWordCount<Name extends 'definition' | 'part'>(
  { uri }: TextDocument,
  name: Name,
  value: WordCountSettings[Name],
): Promise<void> {
  const settings = workspace.getConfiguration(wordCountSection, uri);
  const set = settings.inspect(name);
  const inFolder = set?.workspaceFolderValue !== undefined && ConfigurationTarget.WorkspaceFolder;
  const inWorkspace = set?.workspaceValue !== undefined && ConfigurationTarget.Workspace;
  await settings.update(name, value, inFolder || inWorkspace || ConfigurationTarget.Global);
}
