const containers = new Set(['ARTICLE', 'HEADER', 'SECTION', 'FOOTER']);

/**
 * Changes an element on the page so that it equals another one, which must not be used afterwards. Only parts that
 * differ are replaced, since the browser has to lay these out again, which takes far longer in a long article than
 * comparing.
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
