import { Position, Range, type TextDocument, type TextEditor, TextEditorRevealType } from 'vscode';

/**
 * The line at the top of an editor. Since a paragraph fills many rows, its fraction tells how far into the line the
 * editor begins.
 */
export function topLineOf({ visibleRanges: [shown], document }: TextEditor): number {
  if (shown === undefined) return 0;
  const { line, character } = shown.start;
  return line + character / (document.lineAt(line).text.length + 1);
}

/** Scrolls an editor so that such a line is at its top. */
export function scrollEditorTo(editor: TextEditor, line: number): void {
  const position = positionOf(editor.document, line);
  editor.revealRange(new Range(position, position), TextEditorRevealType.AtTop);
}

function positionOf(document: TextDocument, line: number): Position {
  const whole = Math.min(Math.floor(line), document.lineCount - 1);
  return new Position(whole, Math.floor((line - whole) * document.lineAt(whole).text.length));
}
