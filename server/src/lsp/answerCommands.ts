import { type Connection, type ExecuteCommandParams, ShowDocumentRequest } from 'vscode-languageserver';
import type { AnswerWithoutDocument } from './answer.ts';
import { showRulePage } from './rulePageActions.ts';

/** Runs the server's own commands (`serverCommands`); answers null to any other. */
export function answerCommands(connection: Connection, answer: AnswerWithoutDocument): void {
  connection.onExecuteCommand(
    answer<ExecuteCommandParams, null>(async ({ command, arguments: [uri] = [] }) => {
      if (command === showRulePage && typeof uri === 'string')
        await connection.sendRequest(ShowDocumentRequest.type, { uri, takeFocus: true });
      return null;
    }),
  );
}
