import {
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { documentSymbols } from '../features/documentSymbols.ts';
import { foldingRanges } from '../features/foldingRanges.ts';
import type { answering } from './answer.ts';
import { answerCodeActions } from './answerCodeActions.ts';
import { answerDisplay } from './answerDisplay.ts';
import { answerFormatting } from './answerFormatting.ts';
import { answerTokens } from './answerTokens.ts';
import { answerWriting } from './answerWriting.ts';
import { diagnose } from './diagnose.ts';
import { flatSymbols } from './flatSymbols.ts';

const noDiagnostics: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Answers what the server announces (`serverCapabilities`): each handler converts, calls a feature and converts back. */
export function answerRequests(connection: Connection, answer: ReturnType<typeof answering>): void {
  answerCodeActions(connection, answer);
  answerTokens(connection, answer);
  answerDisplay(connection, answer);
  answerWriting(connection, answer);
  answerFormatting(connection, answer);
  connection.onDocumentSymbol(
    answer(null, ({ uri, article }, _params, { client }) => {
      const symbols = documentSymbols(article);
      return client.hierarchicalSymbols ? symbols : flatSymbols(uri, symbols);
    }),
  );
  connection.onFoldingRanges(
    answer(null, ({ article }, _params, { client }) => {
      const { lineFoldingOnly, foldingRangeLimit: rangeLimit, collapsedText } = client;
      return foldingRanges(article, { lineFoldingOnly, rangeLimit, collapsedText });
    }),
  );
  connection.languages.diagnostics.on(
    answer<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      noDiagnostics,
      async ({ uri }, { previousResultId }, session) => {
        const diagnosis = await diagnose(uri, session);
        if (diagnosis === null) return noDiagnostics;
        const { id: resultId, items } = diagnosis;
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      },
    ),
  );
}
