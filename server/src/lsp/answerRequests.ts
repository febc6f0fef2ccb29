import {
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Answer } from './answer.ts';
import { answerCodeActions } from './answerCodeActions.ts';
import { answerDisplay } from './answerDisplay.ts';
import { answerExport } from './answerExport.ts';
import { answerFormatting } from './answerFormatting.ts';
import { answerNavigation } from './answerNavigation.ts';
import { answerTokens } from './answerTokens.ts';
import { answerWriting } from './answerWriting.ts';
import { diagnose } from './diagnose.ts';

const noDiagnostics: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/**
 * Answers the requests about a document that the server announces in `serverCapabilities`. Each handler converts the
 * parameters, calls a feature and converts its result.
 */
export function answerRequests(connection: Connection, answer: Answer): void {
  answerCodeActions(connection, answer);
  answerTokens(connection, answer);
  answerDisplay(connection, answer);
  answerExport(connection, answer);
  answerWriting(connection, answer);
  answerFormatting(connection, answer);
  answerNavigation(connection, answer);
  connection.languages.diagnostics.on(
    answer<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      noDiagnostics,
      async ({ uri }, { previousResultId }, session) => {
        const diagnosis = await diagnose(uri, session);
        if (diagnosis === null) return noDiagnostics;
        const { id: resultId, items } = diagnosis;
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items: items() };
      },
    ),
  );
}
