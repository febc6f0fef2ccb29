/** As much of a document as is read to tell what it is, in UTF-16 code units: a large log costs no more than a note. */
export const detectionLength = 8192;

/** What `headOf` needs of a `vscode.TextDocument`. */
export interface Lines {
  readonly lineCount: number;
  lineAt(line: number): { readonly text: string };
}

/** The first so many UTF-16 code units of a document. Reads no further line than it needs, and no line twice. */
export function headOf(document: Lines, length: number): string {
  let head = '';
  for (let line = 0; line < document.lineCount && head.length < length; line += 1) {
    head += `${document.lineAt(line).text.slice(0, length - head.length)}\n`;
  }
  return head.slice(0, length);
}
