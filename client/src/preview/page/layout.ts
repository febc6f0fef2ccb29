import { type Layout, placesOf } from './scrolling.ts';

/** Where the lines of an article are on the page, as long as its parts stay. */
export function layoutOf(article: Element): Layout {
  const parts = Array.from(article.querySelectorAll<HTMLElement>('[data-line]'), (element) => ({
    element,
    line: Number(element.dataset.line),
    inHead: element.closest('header') !== null,
  }));
  const places = placesOf(parts);
  return {
    lines: places.map(({ line }) => line),
    boxOf: (index) => {
      const { top = 0, bottom = 0 } = places[index]?.element.getBoundingClientRect() ?? {};
      return { top: top + scrollY, bottom: bottom + scrollY };
    },
  };
}
