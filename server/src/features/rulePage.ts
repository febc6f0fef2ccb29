import type { Locale } from '../rules/rule.ts';

/**
 * The URI of a rule's page in the user's language. `pages` is the folder that holds them (`docs/rules/` as it is shipped
 * with the extension or the npm package), as an absolute URI, so that the link works without a network. Undefined if the
 * host ships no pages or the client cannot open links: then nothing is linked.
 */
export function rulePage(rule: string, locale: Locale, pages: string | null): string | undefined {
  if (pages === null) return undefined;
  const ending = locale === 'en' ? '.md' : `.${locale}.md`;
  return `${pages}${pages.endsWith('/') ? '' : '/'}${encodeURIComponent(rule)}${ending}`;
}
