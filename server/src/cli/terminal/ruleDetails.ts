import * as l10n from '@vscode/l10n';
import type { Locale, RuleMetadata } from '../../rules/rule.ts';
import { rulePageInProject } from '../ruleToJson.ts';
import { usualColumns } from './columns.ts';
import { fixName } from './fixName.ts';
import type { Output } from './output.ts';
import { severityColor } from './severityColor.ts';
import { severityName } from './severityName.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** All about one rule: what it reports and why, with examples, and where its page is. */
export function ruleDetails(rule: RuleMetadata, locale: Locale, { colors, columns }: Output): string {
  const width = columns ?? usualColumns;
  const paint = severityColor(rule.severity, colors);
  const facts = [paint(severityName(rule.severity)), fixName(rule.fix), l10n.t('since version {0}', rule.since)];
  const example = (title: string, text: string) => [
    colors.bold(title),
    ...text.split('\n').map((line) => `  ${colors.dim('│')} ${visible(line)}`.trimEnd()),
    '',
  ];
  const wrong = rule.wrong.flatMap(({ text, fixed }) => [
    ...example(l10n.t('Reported (between ‹ and ›):'), text),
    ...(fixed === undefined ? [] : example(l10n.t('After the fix:'), fixed)),
  ]);
  const right = rule.right.flatMap(({ text }) => example(l10n.t('Not reported:'), text));
  const options = Object.entries(rule.options ?? {}).map(([name, { usual, description }]) =>
    wrap(l10n.t('{0} (default {1}): {2}', colors.bold(name), JSON.stringify(usual), description[locale]), width),
  );
  return [
    `${colors.bold(rule.name)} · ${facts.join(' · ')}`,
    wrap(rule.summary[locale], width),
    '',
    colors.bold(l10n.t('Why:')),
    wrap(rule.why[locale], width),
    '',
    ...(options.length > 0 ? [colors.bold(l10n.t('Options:')), ...options, ''] : []),
    ...wrong,
    ...right,
    l10n.t('Page in Newsmark’s repository: {0}', rulePageInProject(rule.name, locale)),
    '',
  ].join('\n');
}
