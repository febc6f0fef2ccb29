const containers = new Set(['ARTICLE', 'HEADER', 'SECTION', 'FOOTER']);

/**
 * Makes an element that is shown say what another says, which is used up. Only what differs is exchanged, since the browser
 * lays out anew what is: in a long article that takes far longer than to compare.
 */
export function patch(shown: Element, wanted: Element): void {
  const [old, next] = [Array.from(shown.children), Array.from(wanted.children)];
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  while (start < shorter && keep(old[start], next[start])) start++;
  let end = 0;
  while (end < shorter - start && keep(old.at(-1 - end), next.at(-1 - end))) end++;
  const below = old[old.length - end] ?? null;
  for (const element of old.slice(start, old.length - end)) element.remove();
  for (const element of next.slice(start, next.length - end)) shown.insertBefore(element, below);
}

/** Whether an element can stay in the place of another, which it then equals. */
function keep(shown: Element | undefined, wanted: Element | undefined): boolean {
  if (!shown || !wanted || shown.tagName !== wanted.tagName || shown.className !== wanted.className) return false;
  for (const name of ['data-line', 'lang']) {
    const value = wanted.getAttribute(name);
    if (value !== null && value !== shown.getAttribute(name)) shown.setAttribute(name, value);
  }
  if (!containers.has(shown.tagName)) return shown.isEqualNode(wanted);
  patch(shown, wanted);
  return true;
}
