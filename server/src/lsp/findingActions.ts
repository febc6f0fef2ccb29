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
 * What to do about what was found: what mends it first, then what corrects the reading, then what else there is to do. A
 * selection over several lines only asks what mends it; the rest is decided at one place. At a speaker's title it is also
 * what was found at the name, which an editor that is offered anything here would not look for by itself.
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
