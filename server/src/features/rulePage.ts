import type { Locale } from '../rules/rule.ts';

/**
 * The URI of a rule's page in the user's language. `pages` is the absolute URI of the folder with the pages
 * (`docs/rules/`, which the extension and the npm package contain), so that the link works without a network. Undefined
 * if `pages` is null, because the host has no pages or the client cannot open links.
 */
export function rulePage(rule: string, locale: Locale, pages: string | null): string | undefined {
  if (pages === null) return undefined;
  const ending = locale === 'en' ? '.md' : `.${locale}.md`;
  return `${pages}${pages.endsWith('/') ? '' : '/'}${encodeURIComponent(rule)}${ending}`;
}
