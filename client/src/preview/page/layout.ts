import type { Layout } from './scrolling.ts';

/**
 * Where the lines of an article are on the page. What stands elsewhere in the text than on the page, as an original title at
 * the foot of the text, has no place of its own.
 */
export function layoutOf(article: Element): Layout {
  const marked = Array.from(article.querySelectorAll<HTMLElement>('[data-line]'), (element) => ({
    element,
    line: Number(element.dataset.line),
  }));
  const body = marked.find(({ element }) => element.closest('header') === null)?.line ?? Number.POSITIVE_INFINITY;
  let last = -1;
  const places = marked.filter(({ element, line }) => {
    const inOrder = line > last && (line < body || element.closest('header') === null);
    if (inOrder) last = line;
    return inOrder;
  });
  return {
    lines: places.map(({ line }) => line),
    boxOf: (index) => {
      const { top = 0, bottom = 0 } = places[index]?.element.getBoundingClientRect() ?? {};
      return { top: top + scrollY, bottom: bottom + scrollY };
    },
  };
}
