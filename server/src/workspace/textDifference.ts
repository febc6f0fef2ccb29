import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { commonEnds } from '../text/commonEnds.ts';

/** The smallest single edit that turns the first text into the second. */
export function textDifference(before: string, after: string): TextEdit {
  const { head, tail } = commonEnds(before, after);
  const document = TextDocument.create('', 'json', 0, before);
  return {
    range: { start: document.positionAt(head), end: document.positionAt(before.length - tail) },
    newText: after.slice(head, after.length - tail),
  };
}
