import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Correction, corrections } from '../features/corrections.ts';
import { editLexicon } from '../workspace/configuration/editLexicon.ts';
import type { NewsDocument } from '../workspace/documents.ts';
import type { Session } from './session.ts';

/** Quick fixes that say who is a speaker and who is not. They edit the configuration file, or make one. */
export function correctionActions(
  { uri, article }: NewsDocument,
  range: Range,
  { only }: CodeActionContext,
  session: Session,
): CodeAction[] {
  if (only && !only.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix)) return [];
  return corrections(article, range).flatMap((correction) => {
    const edit = editFor(correction, uri, session);
    return edit === null ? [] : [{ title: correction.title, kind: CodeActionKind.QuickFix, edit }];
  });
}

/** Null where there is no place for a configuration file, where it has errors, or where the client cannot make one. */
function editFor({ list, speaker }: Correction, article: string, session: Session): WorkspaceEdit | null {
  const { client, configurationFiles, folders } = session;
  const place = configurationFiles.placeFor(article, folders);
  if (place === null || (place.text === null && !client.createsFiles)) return null;
  const { uri } = place;
  const edit = editLexicon(place.text ?? '{}\n', list, speaker);
  if (edit === null) return null;
  if (!client.versionedEdits) return { changes: { [uri]: [edit] } };
  const change = { textDocument: { uri, version: null } };
  if (place.text !== null) return { documentChanges: [{ ...change, edits: [edit] }] };
  const start = { line: 0, character: 0 };
  const empty = { range: { start, end: start }, newText: '{}\n' };
  return {
    documentChanges: [
      { kind: 'create', uri },
      { ...change, edits: [empty] },
      { ...change, edits: [edit] },
    ],
  };
}
