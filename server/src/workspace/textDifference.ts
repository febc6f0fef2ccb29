import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { commonEnds } from '../text/commonEnds.ts';

/** One edit, as small as one can be, that makes the second text of the first. */
export function textDifference(before: string, after: string): TextEdit {
  const { head, tail } = commonEnds(before, after);
  const document = TextDocument.create('', 'json', 0, before);
  return {
    range: { start: document.positionAt(head), end: document.positionAt(before.length - tail) },
    newText: after.slice(head, after.length - tail),
  };
}
