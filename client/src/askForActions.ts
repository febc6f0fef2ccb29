import type { Position, TextDocument } from 'vscode';
import type { CodeAction, CodeActionParams } from 'vscode-languageclient';

/** Asks the server for code actions; undefined if it does not answer. */
export type AskForActions = (params: CodeActionParams) => Promise<readonly CodeAction[] | undefined>;

type PlainPosition = Pick<Position, 'line' | 'character'>;

interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

const beginning = { line: 0, character: 0 };

/** Asks for actions of one kind alone, in a range of a document or at its beginning. */
export function paramsFor(
  { uri }: TextDocument,
  kind: string,
  { start, end }: PlainRange = { start: beginning, end: beginning },
): CodeActionParams {
  return {
    textDocument: { uri: uri.toString() },
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
    context: { diagnostics: [], only: [kind] },
  };
}
