import * as l10n from '@vscode/l10n';
import { listOf } from '../../features/wording.ts';
import type { Totals } from './reporter.ts';

/** One line about everything that was checked. `encodings` tells how many articles were in which encoding. */
export function summaryOf(totals: Totals, encodings: ReadonlyMap<string, number>): string {
  const { articles, unreadable, findings, ignored, stale, notShown, safelyFixable } = totals;
  const { error, warning, information, hint } = findings;
  const others = [...encodings].filter(([encoding]) => encoding !== 'utf-8');
  const parts = [
    l10n.t('Articles checked: {0}', articles),
    l10n.t('errors: {0}, warnings: {1}, information: {2}, hints: {3}', error, warning, information, hint),
    ignored > 0 ? l10n.t('ignored: {0}', ignored) : '',
    stale > 0 ? l10n.t('entries that ignore nothing: {0}', stale) : '',
    notShown > 0 ? l10n.t('not shown: {0}', notShown) : '',
    safelyFixable > 0 ? l10n.t('safe fixes: {0}', safelyFixable) : '',
    others.length > 0 ? l10n.t('not in UTF-8: {0}', listOf(others.map(([name, count]) => `${name} ${count}`))) : '',
    unreadable > 0 ? l10n.t('not read: {0}', unreadable) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
