import { type TextDocument, workspace } from 'vscode';
import { type CountedPart, type Counting, settingsSection } from '../../../server/src/lsp/protocol.ts';

/** How 字数 is shown in the status bar. */
export interface WordCountSettings {
  readonly definition: Counting;
  readonly part: CountedPart;
  /** In Han characters and words per minute. */
  readonly readingSpeed: number;
}

export const wordCountSection = `${settingsSection}.wordCount`;

/**
 * The reading speed for ordinary modern texts that the Chinese curriculum of compulsory education (2022) requires at
 * the end of school.
 */
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
