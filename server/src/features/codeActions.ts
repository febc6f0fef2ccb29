import * as l10n from '@vscode/l10n';
import { type CodeAction, type CodeActionContext, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import { fixAll } from '../rules/fixAll.ts';
import { localize } from '../rules/message.ts';
import type { Finding, Fix, Locale } from '../rules/rule.ts';
import type { Range } from '../text/lines.ts';
import { touches } from '../text/ranges.ts';
import { wantedBy } from './codeActionKinds.ts';
import { type EditTarget, workspaceEdit } from './workspaceEdit.ts';

/** The kind by which an editor asks for all safe fixes, for instance on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.newsmark`;

export interface CodeActionOptions extends EditTarget {
  readonly locale: Locale;
  /** Rules whose findings stay when all safe fixes of an article are made together. */
  readonly fixAllExclude: readonly string[];
}

/**
 * The fixes for findings in a range: for each finding its own fix, all safe fixes of its rule, and all safe fixes of
 * the article. The last is also offered as `source.fixAll.newsmark`, for any range. A suggestion is only offered by
 * itself. `findings` are all findings of the article, in the version that `options` names. `context` comes from the
 * client: its diagnostics are attached to the actions that fix them, and `only` restricts the kinds.
 */
export function codeActions(
  findings: readonly Finding[],
  range: Range,
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  const wants = wantedBy(context);
  return [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(findings, range, context.diagnostics, options) : []),
    ...(wants(fixAllKind) ? fixesTogether(notExcluded(findings, options), 1, fixAllKind, fixAllTitle, options) : []),
  ];
}

function quickFixes(
  findings: readonly Finding[],
  range: Range,
  shown: readonly Diagnostic[],
  options: CodeActionOptions,
): CodeAction[] {
  const diagnosticOf = byPlace(shown);
  const actions: CodeAction[] = [];
  const safeRules = new Set<string>();
  for (const finding of findings) {
    if (!finding.fix || !touches(finding.span.range, range)) continue;
    if (finding.fix.kind === 'safe') safeRules.add(finding.rule.name);
    const diagnostic = diagnosticOf.get(placeKey(finding.rule.name, finding.span.range));
    actions.push(quickFix(finding.fix, diagnostic, options));
  }
  for (const rule of safeRules) {
    const ofRule = findings.filter((finding) => finding.rule.name === rule);
    const title = (count: number) =>
      l10n.t('Fix all {0} safely fixable findings of “{1}” in this article', count, rule);
    actions.push(...fixesTogether(ofRule, 2, CodeActionKind.QuickFix, title, options));
  }
  const together = notExcluded(findings, options);
  const rulesTogether = safelyFixableRules(together);
  if (rulesTogether.size > 1 && [...safeRules].some((rule) => rulesTogether.has(rule))) {
    actions.push(...fixesTogether(together, 2, CodeActionKind.QuickFix, fixAllTitle, options));
  }
  return actions;
}

function notExcluded(findings: readonly Finding[], { fixAllExclude }: CodeActionOptions): readonly Finding[] {
  return findings.filter(({ rule }) => !fixAllExclude.includes(rule.name));
}

function safelyFixableRules(findings: readonly Finding[]): Set<string> {
  return new Set(findings.filter(({ fix }) => fix?.kind === 'safe').map(({ rule }) => rule.name));
}

function quickFix(fix: Fix, diagnostic: Diagnostic | undefined, options: CodeActionOptions): CodeAction {
  return {
    title: localize(fix.title, fix.arguments, options.locale),
    kind: CodeActionKind.QuickFix,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    ...(fix.kind === 'safe' && { isPreferred: true }),
    edit: workspaceEdit(fix.edits, options),
  };
}

/** One action for all safe fixes among the findings, if there are at least `fewest`. */
function fixesTogether(
  findings: readonly Finding[],
  least: number,
  kind: CodeActionKind,
  title: (count: number) => string,
  options: CodeActionOptions,
): CodeAction[] {
  const { edits, fixed } = fixAll(findings);
  return fixed.length < least ? [] : [{ title: title(fixed.length), kind, edit: workspaceEdit(edits, options) }];
}

function fixAllTitle(count: number): string {
  return count === 1
    ? l10n.t('Fix the one safely fixable finding in this article')
    : l10n.t('Fix all {0} safely fixable findings in this article', count);
}

function byPlace(shown: readonly Diagnostic[]): Map<string, Diagnostic> {
  return new Map(shown.map((diagnostic) => [placeKey(String(diagnostic.code), diagnostic.range), diagnostic]));
}

function placeKey(code: string, { start, end }: Range): string {
  return `${code} ${start.line}:${start.character}-${end.line}:${end.character}`;
}
