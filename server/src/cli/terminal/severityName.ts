import * as l10n from '@vscode/l10n';
import type { Severity } from '../../rules/rule.ts';

/** A severity as users read it. */
export function severityName(severity: Severity): string {
  switch (severity) {
    case 'error':
      return l10n.t('error');
    case 'warning':
      return l10n.t('warning');
    case 'information':
      return l10n.t('information');
    case 'hint':
      return l10n.t('hint');
    case 'off':
      return l10n.t('off');
  }
}
