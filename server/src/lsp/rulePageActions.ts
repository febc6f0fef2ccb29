import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { rulePage } from '../features/rulePage.ts';
import type { Finding } from '../rules/rule.ts';
import { clientCommands } from './protocol.ts';
import type { Session } from './session.ts';

/**
 * The server's command that asks the client to show a rule's page (by its URI), for clients without a command for it.
 */
export const showRulePage = 'newsmark.showRulePage';

/** The commands that the server announces to this client (LSP 3.17, “ExecuteCommandOptions”). */
export function serverCommands(session: Session): string[] {
  return rulePageCommand(session) === showRulePage ? [showRulePage] : [];
}

/** The command that shows a rule's page; null if the client cannot show it, or if there are no pages. */
function rulePageCommand({ client, commands, rulePages }: Session): string | null {
  if (rulePages === null) return null;
  if (commands.has(clientCommands.openRulePage)) return clientCommands.openRulePage;
  return client.showsDocuments ? showRulePage : null;
}

/** Actions that open the documentation of the rules that found something. */
export function rulePageActions(findings: readonly Finding[], session: Session): CodeAction[] {
  const command = rulePageCommand(session);
  if (command === null) return [];
  const rules = new Set(findings.map(({ rule }) => rule.name));
  return [...rules].map((rule) => {
    const title = l10n.t('Open the documentation of “{0}”', rule);
    const page = rulePage(rule, session.locale, session.rulePages);
    return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [page] } };
  });
}
