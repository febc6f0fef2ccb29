import { type TextDocument, workspace } from 'vscode';
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
