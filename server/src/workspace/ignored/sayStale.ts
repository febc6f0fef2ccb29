import * as l10n from '@vscode/l10n';
import type { IgnoredEntry } from './ignored.ts';

/** Says to the user that an entry ignores nothing any more. */
export function sayStale({ rule, file = '' }: IgnoredEntry): string {
  return l10n.t('Nothing of “{0}” is ignored by this in “{1}” any more.', rule, file);
}
