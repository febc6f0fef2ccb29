import * as l10n from '@vscode/l10n';
import { localize } from '../../rules/message.ts';
import type { Finding, Locale } from '../../rules/rule.ts';
import { rulePage } from '../rulePage.ts';
import { link, paragraph, type Row, strong } from './markup.ts';

/** What the rule of a finding reports, why that matters, and where to read on. */
export function describeFinding({ rule }: Finding, locale: Locale, pages: string | null): Row[] {
  const page = rulePage(rule.name, locale, pages);
  return [
    paragraph(strong(rule.name), ' ', localize(rule.summary, [], locale)),
    paragraph(localize(rule.why, [], locale)),
    ...(page === undefined ? [] : [paragraph(link(l10n.t('About this rule'), page))]),
  ];
}
