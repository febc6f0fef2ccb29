import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import { type Finding, type Severity, severities } from '../rules/rule.ts';
import type { ConfigurationPlace } from '../workspace/configuration/configurationFiles.ts';
import { editSeverity } from '../workspace/configuration/editSeverity.ts';
import { fileEdit, savingOf } from './fileEdit.ts';
import { clientCommands, type SeverityChoice } from './protocol.ts';
import type { Session } from './session.ts';

type Edits = readonly (readonly [severity: Severity, edit: WorkspaceEdit])[];

/**
 * Quick fixes that set the severity of rules in the configuration file: one action for each rule if the client can ask
 * the user (`chooseSeverity`), otherwise one for each severity. None if there is no place for the file, if it has
 * errors, or if the client cannot create it.
 */
export function severityActions(findings: readonly Finding[], uri: string, session: Session): CodeAction[] {
  if (findings.length === 0) return [];
  const place = session.configurationFiles.placeFor(uri, session.folders);
  if (place === null) return [];
  const byRule = new Map(findings.map((finding) => [finding.rule.name, finding]));
  return [...byRule.values()].flatMap((finding) => {
    const edits = editsFor(finding, place, session);
    const asks = session.commands.has(clientCommands.chooseSeverity);
    if (edits.length === 0) return [];
    return asks ? [choice(finding, edits, place)] : edits.map((edit) => action(finding, edit, place, session));
  });
}

/** The edits that set each of the other severities. */
function editsFor({ rule, severity: present }: Finding, place: ConfigurationPlace, session: Session): Edits {
  return severities.flatMap((severity) => {
    const text = severity === present ? null : editSeverity(place.text, rule.name, severity);
    const edit = text === null ? null : fileEdit(place, text, session);
    return edit === null ? [] : [[severity, edit] as const];
  });
}

function choice({ rule: { name }, severity }: Finding, edits: Edits, { uri }: ConfigurationPlace): CodeAction {
  const title = l10n.t('Change the severity of “{0}”…', name);
  const chosen: SeverityChoice = { rule: name, severity, edits: Object.fromEntries(edits), file: uri };
  const command = { title, command: clientCommands.chooseSeverity, arguments: [chosen] };
  return { title, kind: CodeActionKind.QuickFix, command };
}

function action(
  { rule }: Finding,
  [severity, edit]: Edits[number],
  place: ConfigurationPlace,
  session: Session,
): CodeAction {
  const title = l10n.t('Set “{0}” to “{1}” in the configuration', rule.name, severity);
  return { title, kind: CodeActionKind.QuickFix, edit, ...savingOf(place.uri, session) };
}
