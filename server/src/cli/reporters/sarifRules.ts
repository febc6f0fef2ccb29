import * as l10n from '@vscode/l10n';
import type { Finding, Locale, RuleMetadata, Severity } from '../../rules/rule.ts';
import { visibleText } from '../terminal/visible.ts';

/** SARIF knows three levels (3.27.10); hints are notes as well. */
export const sarifLevels: Readonly<Record<Finding['severity'], 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** A text in a SARIF message string, where single braces would be placeholders (3.11.5). */
export function sarifText(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}');
}

/** A rule as a SARIF `reportingDescriptor` (3.49), in the user's language. */
export function toSarifRule(rule: RuleMetadata, locale: Locale) {
  return {
    id: rule.name,
    shortDescription: { text: sarifText(rule.summary[locale]) },
    fullDescription: { text: sarifText(rule.why[locale]) },
    help: {
      text: helpOn(rule, locale, visibleText),
      markdown: helpOn(rule, locale, (example) => `\`\`\`text\n${visibleText(example)}\n\`\`\``),
    },
    defaultConfiguration: configurationOf(rule.severity),
    properties: { tags: [rule.element], fix: rule.fix ?? 'none' },
  };
}

function configurationOf(severity: Severity) {
  return severity === 'off' ? { enabled: false } : { level: sarifLevels[severity] };
}

/**
 * The help of a rule: why it matters, examples of what is reported (between ‹ and ›, which are not part of the
 * article), and of what is not.
 */
function helpOn({ why, wrong, right }: RuleMetadata, locale: Locale, show: (example: string) => string): string {
  const wrongs = wrong.flatMap(({ text }) => [l10n.t('Reported (between ‹ and ›):'), show(text)]);
  const rights = right.flatMap(({ text }) => [l10n.t('Not reported:'), show(text)]);
  return sarifText([why[locale], ...wrongs, ...rights].join('\n\n'));
}
