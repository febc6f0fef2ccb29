import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';

/** One edit, as small as one can be, that makes the second text of the first. */
export function textDifference(before: string, after: string): TextEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = before.length;
  let afterEnd = after.length;
  while (end > start && afterEnd > start && before[end - 1] === after[afterEnd - 1]) {
    end--;
    afterEnd--;
  }
  const document = TextDocument.create('', 'json', 0, before);
  return {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: after.slice(start, afterEnd),
  };
}
