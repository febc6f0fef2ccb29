import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { corrections } from '../features/corrections.ts';
import { editLexicon } from '../workspace/configuration/editLexicon.ts';
import type { NewsDocument } from '../workspace/documents.ts';
import { fileEdit, savingOf } from './fileEdit.ts';
import type { Session } from './session.ts';

/**
 * Quick fixes that tell who is a speaker and who is not. They edit the lexicon in the configuration file, or create the
 * file.
 */
export function correctionActions({ uri, article }: NewsDocument, range: Range, session: Session): CodeAction[] {
  const { configurationFiles, folders } = session;
  const place = configurationFiles.placeFor(uri, folders);
  if (place === null) return [];
  return corrections(article, range).flatMap(({ title, list, speaker }) => {
    const text = editLexicon(place.text, list, speaker);
    const edit = text === null ? null : fileEdit(place, text, session);
    return edit === null ? [] : [{ title, kind: CodeActionKind.QuickFix, edit, ...savingOf(place.uri, session) }];
  });
}
