/**
 * The URI of a rule's page. `pages` is the folder that holds one page a rule (`docs/rules/` as it is shipped with the
 * extension or the npm package), as an absolute URI, so that the link works without a network. Undefined if the host
 * ships no pages or the client cannot open links: then nothing is linked.
 */
export function rulePage(rule: string, pages: string | null): string | undefined {
  if (pages === null) return undefined;
  return `${pages}${pages.endsWith('/') ? '' : '/'}${encodeURIComponent(rule)}.md`;
}
