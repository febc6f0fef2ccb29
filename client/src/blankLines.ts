import { type Disposable, type Range, type TextDocumentChangeEvent, window, workspace } from 'vscode';
import { languageId } from '../../server/src/lsp/protocol.ts';

/** An indent alone, with U+3000 in it. */
const fullWidthIndent = /^[ \t]*\u3000[ \t\u3000]*$/;
const lineEndAndIndent = /^\r?\n[ \t\u3000]*$/;

/**
 * Empties a line that Enter leaves with nothing but the indent it was given. VS Code itself does so
 * (`editor.trimAutoWhitespace`) where that is of spaces or tabs, but not where it is of full-width spaces.
 */
export function emptyBlankLines(): Disposable {
  return workspace.onDidChangeTextDocument((change) => {
    const indent = indentLeftBy(change);
    const editor = window.activeTextEditor;
    if (indent === undefined || editor?.document !== change.document) return;
    const { document } = change;
    const options = workspace.getConfiguration('editor', { uri: document.uri, languageId: document.languageId });
    // The server does it while it formats what is typed, which an edit from here would break off.
    if (!options.get('trimAutoWhitespace') || options.get('formatOnType')) return;
    void editor.edit((edit) => edit.delete(indent), { undoStopBefore: false, undoStopAfter: false });
  });
}

/** The indent that stands alone above a line that was begun with Enter; undefined after any other change. */
function indentLeftBy({ document, contentChanges, reason }: TextDocumentChangeEvent): Range | undefined {
  const [enter, ...others] = contentChanges;
  if (enter === undefined || others.length > 0 || reason !== undefined) return undefined;
  if (document.languageId !== languageId || !lineEndAndIndent.test(enter.text)) return undefined;
  const line = document.lineAt(enter.range.start.line);
  return fullWidthIndent.test(line.text) ? line.range : undefined;
}
