import type { Connection, FileRename, RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import { type IgnoredEntry, type IgnoredFile, keyOf } from '../workspace/ignored/ignored.ts';
import { movedEntries } from '../workspace/ignored/movedEntries.ts';
import { rewriteIgnored } from '../workspace/ignored/rewriteIgnored.ts';
import type { AnswerWithoutDocument } from './answer.ts';
import { fileEdit } from './fileEdit.ts';
import type { Session } from './session.ts';

/** Before articles or folders are renamed or moved, has what is ignored in them go with them (LSP 3.17, “WillRenameFiles”). */
export function answerRenamedFiles(connection: Connection, answer: AnswerWithoutDocument): void {
  connection.workspace.onWillRenameFiles(
    answer<RenameFilesParams, WorkspaceEdit | null>(async ({ files }, session) => {
      const { fileSystem, ignoredFiles } = session;
      await fileSystem.readAhead(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]));
      // As the files are now; and where the articles will be, others may be found then.
      ignoredFiles.forget();
      const edit = editFor(files, session);
      ignoredFiles.forget();
      return edit;
    }),
  );
}

interface Changes {
  readonly add: IgnoredEntry[];
  readonly remove: Set<string>;
}

/** Null where nothing has to be changed, or where a file cannot be. */
function editFor(renames: readonly FileRename[], session: Session): WorkspaceEdit | null {
  const edits: WorkspaceEdit[] = [];
  for (const [file, change] of changesFor(renames, session)) {
    const text = rewriteIgnored(file.text, change);
    const edit = text && fileEdit(file, text, session);
    if (!edit) return null;
    edits.push(edit);
  }
  return edits.length > 0 ? merge(edits) : null;
}

/** By the files of what is ignored. An article that goes where there is none leaves its entries behind. */
function changesFor(renames: readonly FileRename[], { ignoredFiles }: Session): ReadonlyMap<IgnoredFile, Changes> {
  const changes = new Map<IgnoredFile, Changes>();
  const changesOf = (file: IgnoredFile) => {
    const known = changes.get(file) ?? { add: [], remove: new Set() };
    changes.set(file, known);
    return known;
  };
  for (const { oldUri, newUri } of renames) {
    const [here, there] = [ignoredFiles.of(oldUri), ignoredFiles.of(newUri)];
    if (here === null || there === null) continue;
    for (const { before, after } of movedEntries(here.file.entries, here.path, there.path)) {
      changesOf(here.file).remove.add(keyOf(before));
      changesOf(there.file).add.push(after);
    }
  }
  return changes;
}

function merge(edits: readonly WorkspaceEdit[]): WorkspaceEdit {
  const documentChanges = edits.flatMap((edit) => edit.documentChanges ?? []);
  if (documentChanges.length > 0) return { documentChanges };
  return { changes: Object.assign({}, ...edits.map(({ changes }) => changes)) };
}
