import * as l10n from '@vscode/l10n';
import type { IgnoredEntry } from './ignored.ts';

/** The message that an entry no longer ignores anything. */
export function sayStale({ rule, file = '' }: IgnoredEntry): string {
  return l10n.t('This entry no longer ignores any finding of “{0}” in “{1}”. It can be removed.', rule, file);
}
