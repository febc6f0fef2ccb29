import { type CodeAction, CodeActionKind, type CodeActionParams, type Connection } from 'vscode-languageserver';
import { wantedBy } from '../features/codeActionKinds.ts';
import { fixAllKind } from '../features/codeActions.ts';
import { refactorings } from '../features/refactorings/refactorings.ts';
import type { answering } from './answer.ts';
import { currentFindings } from './currentFindings.ts';
import { findingActions } from './findingActions.ts';
import { editOf, type IgnoreData } from './ignoreActions.ts';
import { styleActions } from './styleActions.ts';

interface ResolveParams {
  readonly textDocument: { readonly uri: string };
}

/** Answers requests for code actions: those about findings, then those about the article's style, then refactorings. */
export function answerCodeActions(connection: Connection, answer: ReturnType<typeof answering>): void {
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
  connection.onCodeActionResolve((action, token) => {
    const data: IgnoreData | undefined = action.data;
    if (data === undefined) return action;
    const resolve = answer<ResolveParams, CodeAction>(action, (_document, _params, session) => {
      const edit = editOf(data, session);
      return edit === null ? action : { ...action, edit };
    });
    return resolve({ textDocument: { uri: data.uri } }, token);
  });
}
