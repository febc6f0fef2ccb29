import type { FromPage, KeptState, Shown, ToPage } from '../messages.ts';
import { layoutOf } from './layout.ts';
import { patch } from './patch.ts';
import { type Layout, lineAt, offsetOf } from './scrolling.ts';

/** The script of the page that shows an article. The markup of that comes from the server, with all text escaped. */

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: KeptState): void };

const vscode = acquireVsCodeApi();
const main = partOf('main');
const notice = partOf('[role=status]');
/** The URI of the article. */
let shown = '';
/** At the top of the page. */
let line = 0;
/** The editor’s cursor is in it. */
let cursor: number | null = null;
let locked = false;
let layout: Layout | undefined;
/**
 * Whether the last scrolling was done by the user on this page, and not by the editor, or by the browser, which scrolls
 * to keep the text in place when the text above it grows.
 */
let userScrolls = false;

for (const deed of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
  addEventListener(deed, () => (userScrolls = true), { passive: true });
}
addEventListener('scroll', () => requestAnimationFrame(scrolled));
addEventListener('resize', () => scrollToLine(line));
addEventListener('dblclick', ({ target }) => {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  if (part) vscode.postMessage({ type: 'edit', article: shown, line: Number(part.dataset.line) });
});
addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'article') showArticle(data);
  else if (data.type === 'scroll') scrollToLine(data.line);
  else if (data.type === 'cursor') markLine(data.line);
  else if (data.type === 'notice') showNotice(data.text);
});
vscode.postMessage({ type: 'ready' });

function showArticle({ article, html, line: start, ...state }: Shown): void {
  const wanted = new DOMParser().parseFromString(html, 'text/html').body;
  userScrolls = false;
  // The new article comes without the mark of the cursor’s line, so the mark is removed before comparing.
  markLine(null);
  if (article === shown) patch(main, wanted);
  else main.replaceChildren(...wanted.children);
  notice.textContent = '';
  shown = article;
  layout = undefined;
  locked = state.locked;
  markLine(state.cursor);
  if (start !== null) scrollToLine(start);
  keep();
}

function showNotice(text: string): void {
  main.replaceChildren();
  notice.textContent = text;
  layout = undefined;
}

function currentLayout(): Layout | undefined {
  const article = main.querySelector('article');
  layout ??= article ? layoutOf(article) : undefined;
  return layout;
}

function scrollToLine(wanted: number): void {
  const current = currentLayout();
  if (!current) return;
  userScrolls = false;
  line = wanted;
  scrollTo(scrollX, offsetOf(wanted, current));
}

function scrolled(): void {
  const current = currentLayout();
  if (!current || !userScrolls) return;
  line = lineAt(scrollY, current);
  keep();
  vscode.postMessage({ type: 'scrolled', article: shown, line });
}

/** Marks the part of the page that shows a line of the text, and removes the previous mark. */
function markLine(wanted: number | null): void {
  const mark = 'aria-current';
  for (const part of partsOn(cursor)) part.removeAttribute(mark);
  cursor = wanted;
  for (const part of partsOn(cursor)) part.setAttribute(mark, 'location');
}

function partsOn(line: number | null): Iterable<Element> {
  return main.querySelectorAll(`[data-line="${line}"]`);
}

function keep(): void {
  vscode.setState({ article: shown, line, locked });
}

/** A part of the page as it was loaded. */
function partOf(selector: string): Element {
  const part = document.querySelector(selector);
  if (!part) throw new Error(`the page has no ${selector}`);
  return part;
}
