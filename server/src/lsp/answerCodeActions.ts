import { type CodeAction, CodeActionKind, type CodeActionParams, type Connection } from 'vscode-languageserver';
import { wantedBy } from '../features/codeActionKinds.ts';
import { fixAllKind } from '../features/codeActions.ts';
import { refactorings } from '../features/refactorings/refactorings.ts';
import { type Answer, resolving } from './answer.ts';
import { currentFindings } from './currentFindings.ts';
import { findingActions } from './findingActions.ts';
import { editOf, type IgnoreData, isIgnoreData } from './ignoreActions.ts';
import { styleActions } from './styleActions.ts';

/** Answers requests for code actions: those about findings, then those about the article's style, then refactorings. */
export function answerCodeActions(connection: Connection, answer: Answer): void {
  connection.onCodeAction(
    answer<CodeActionParams, CodeAction[]>([], async (opened, params, session) => {
      const { uri } = opened;
      const { range, context } = params;
      const concernsFindings = [CodeActionKind.QuickFix, fixAllKind].some(wantedBy(context));
      const current = concernsFindings ? await currentFindings(uri, session) : null;
      const document = concernsFindings ? current?.document : opened;
      if (document === undefined) return [];
      const { article, version } = document;
      return [
        ...(current ? findingActions(current, params, session) : []),
        ...styleActions(document, context, session),
        ...refactorings(article, range, context, { uri, version, documentChanges: session.client.versionedEdits }),
      ];
    }),
  );
  connection.onCodeActionResolve(
    resolving<CodeAction, IgnoreData>(answer, isIgnoreData, (_document, action, data, session) => {
      const edit = editOf(data, session);
      return edit === null ? action : { ...action, edit };
    }),
  );
}
