import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { wantedBy } from '../features/codeActionKinds.ts';
import { codeActions } from '../features/codeActions.ts';
import { speakerAround } from '../features/corrections.ts';
import { touches } from '../text/ranges.ts';
import { correctionActions } from './correctionActions.ts';
import type { CurrentFindings } from './currentFindings.ts';
import { ignoreActions } from './ignoreActions.ts';
import { rulePageActions } from './rulePageActions.ts';
import type { Session } from './session.ts';
import { severityActions } from './severityActions.ts';

/**
 * Code actions for findings: first fixes, then corrections of how the article was read, then all others (ignoring,
 * severities, documentation). For a selection over several lines only fixes, since the others are about one place. On a
 * speaker's title, findings on the name count too: once an editor has any action for a line, it does not look for
 * others elsewhere on the line.
 */
export function findingActions(
  { document, findings, settings }: CurrentFindings,
  { range, context }: CodeActionParams,
  session: Session,
): CodeAction[] {
  const { uri, version } = document;
  const { client, locale } = session;
  const { fixAllExclude } = settings;
  const options = { uri, version, documentChanges: client.versionedEdits, locale, fixAllExclude };
  const place = speakerAround(document.article, range)?.range ?? range;
  const fixes = codeActions(findings, place, context, options);
  if (!wantedBy(context)(CodeActionKind.QuickFix)) return fixes;
  const here = place.start.line === place.end.line ? findings.filter(({ span }) => touches(span.range, place)) : [];
  return [
    ...fixes,
    ...correctionActions(document, range, session),
    ...ignoreActions(here, document, session),
    ...severityActions(here, uri, session),
    ...rulePageActions(here, session),
  ];
}
