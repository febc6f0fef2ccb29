import * as l10n from '@vscode/l10n';
import type { FixKind } from '../../rules/rule.ts';

/** The kind of a rule's fix as users read it. */
export function fixName(fix: FixKind | null): string {
  switch (fix) {
    case 'safe':
      return l10n.t('safe fix');
    case 'suggestion':
      return l10n.t('suggestion');
    case null:
      return l10n.t('no fix');
  }
}
