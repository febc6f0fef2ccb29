import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  ShowDocumentRequest,
} from 'vscode-languageserver';
import { wantedBy } from '../features/codeActionKinds.ts';
import { codeActions } from '../features/codeActions.ts';
import { touches } from '../text/ranges.ts';
import type { answering } from './answer.ts';
import { correctionActions } from './correctionActions.ts';
import { currentFindings } from './currentFindings.ts';
import { cureOf, type IgnoreData, ignoreActions } from './ignoreActions.ts';
import { rulePageActions, showRulePage } from './rulePageActions.ts';
import { severityActions } from './severityActions.ts';

interface ResolveParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * Answers requests for code actions: what mends a finding first, then what corrects the reading, then what to do with the
 * finding otherwise.
 */
export function answerCodeActions(connection: Connection, answer: ReturnType<typeof answering>): void {
  connection.onCodeAction(
    answer<CodeActionParams, CodeAction[]>([], async ({ uri }, { range, context }, session) => {
      const current = await currentFindings(uri, session);
      if (current === null) return [];
      const { client, locale } = session;
      const { document, findings } = current;
      const options = { uri, version: document.version, documentChanges: client.versionedEdits, locale };
      const fixes = codeActions(findings, range, context, options);
      if (!wantedBy(context)(CodeActionKind.QuickFix)) return fixes;
      // A selection over several lines asks for fixes; what else to do is decided at one place.
      const here = range.start.line === range.end.line ? findings.filter(({ span }) => touches(span.range, range)) : [];
      return [
        ...fixes,
        ...correctionActions(document, range, session),
        ...ignoreActions(here, document, session),
        ...severityActions(here, uri, session),
        ...rulePageActions(here, session),
      ];
    }),
  );
  connection.onCodeActionResolve((action, token) => {
    const data: IgnoreData | undefined = action.data;
    if (data === undefined) return action;
    const resolve = answer<ResolveParams, CodeAction>(action, (_document, _params, session) => {
      return { ...action, ...cureOf(data, session) };
    });
    return resolve({ textDocument: { uri: data.uri } }, token);
  });
  connection.onExecuteCommand(async ({ command, arguments: [uri] = [] }) => {
    if (command !== showRulePage || typeof uri !== 'string') return null;
    await connection.sendRequest(ShowDocumentRequest.type, { uri, takeFocus: true });
    return null;
  });
}
