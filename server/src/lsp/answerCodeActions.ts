import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  ShowDocumentRequest,
} from 'vscode-languageserver';
import { wantedBy } from '../features/codeActionKinds.ts';
import { codeActions, fixAllKind } from '../features/codeActions.ts';
import { refactorings } from '../features/refactorings/refactorings.ts';
import { touches } from '../text/ranges.ts';
import type { answering } from './answer.ts';
import { correctionActions } from './correctionActions.ts';
import { currentFindings } from './currentFindings.ts';
import { editOf, type IgnoreData, ignoreActions } from './ignoreActions.ts';
import { rulePageActions, showRulePage } from './rulePageActions.ts';
import { severityActions } from './severityActions.ts';
import { styleActions } from './styleActions.ts';

interface ResolveParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * Answers requests for code actions: what mends a finding first, then what corrects the reading, then what to do with the
 * finding otherwise, then refactorings, which alone need no findings.
 */
export function answerCodeActions(connection: Connection, answer: ReturnType<typeof answering>): void {
  connection.onCodeAction(
    answer<CodeActionParams, CodeAction[]>([], async (opened, { range, context }, session) => {
      const { uri } = opened;
      const wanted = wantedBy(context);
      const target = { uri, documentChanges: session.client.versionedEdits };
      if (!wanted(CodeActionKind.QuickFix) && !wanted(fixAllKind))
        return [
          ...styleActions(opened, context, session),
          ...refactorings(opened.article, range, context, { ...target, version: opened.version }),
        ];
      const current = await currentFindings(uri, session);
      if (current === null) return [];
      const { locale } = session;
      const { document, findings, settings } = current;
      const { fixAllExclude } = settings;
      const options = { ...target, version: document.version, locale, fixAllExclude };
      const fixes = codeActions(findings, range, context, options);
      if (!wanted(CodeActionKind.QuickFix)) return [...fixes, ...styleActions(document, context, session)];
      // A selection over several lines asks for fixes; what else to do is decided at one place.
      const here = range.start.line === range.end.line ? findings.filter(({ span }) => touches(span.range, range)) : [];
      return [
        ...fixes,
        ...correctionActions(document, range, session),
        ...ignoreActions(here, document, session),
        ...severityActions(here, uri, session),
        ...rulePageActions(here, session),
        ...refactorings(document.article, range, context, options),
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
  connection.onExecuteCommand(async ({ command, arguments: [uri] = [] }) => {
    if (command !== showRulePage || typeof uri !== 'string') return null;
    await connection.sendRequest(ShowDocumentRequest.type, { uri, takeFocus: true });
    return null;
  });
}
