import * as l10n from '@vscode/l10n';
import { listOf } from '../features/wording.ts';
import { type Severity, severities } from '../rules/rule.ts';

export function isSeverity(value: unknown): value is Severity {
  return severities.some((severity) => severity === value);
}

/** The message for a rule's value that is not a severity. */
export function noSeverity(value: unknown, rule: string): string {
  return l10n.t('{0} is not a severity for “{1}”. Use one of: {2}.', JSON.stringify(value), rule, listOf(severities));
}
