/**
 * How much of a document is read to find out whether it is an article, in UTF-16 code units, so that a large log costs
 * no more than a note.
 */
export const detectionLength = 8192;

/** What `headOf` needs of a `vscode.TextDocument`. */
export interface Lines {
  readonly lineCount: number;
  lineAt(line: number): { readonly text: string };
}

/** The first `length` UTF-16 code units of a document. Reads only the lines that it needs, each once. */
export function headOf(document: Lines, length: number): string {
  let head = '';
  for (let line = 0; line < document.lineCount && head.length < length; line += 1) {
    head += `${document.lineAt(line).text.slice(0, length - head.length)}\n`;
  }
  return head.slice(0, length);
}
