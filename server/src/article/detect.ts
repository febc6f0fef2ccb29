import { parseArticle } from './parse.ts';

/** How much of a text is looked at: enough for the head and the first paragraphs. */
const sample = 6000;

/**
 * Whether a plain text reads as a Chinese news article: mostly Han, and with a dateline, a source line, a date line, a marker or
 * a turn. Looks at the first few thousand characters only, so that a large file of another kind costs nothing.
 */
export function isNewsArticle(text: string): boolean {
  const head = text.slice(0, sample);
  if (hanShare(head) < 0.3) return false;
  const article = parseArticle(head);
  if (article.dateline || (article.headline && (article.source || article.date || article.breadcrumb))) return true;
  return article.sections.some(
    (section) => section.markers.length > 0 || section.blocks.some((block) => block.kind === 'turn'),
  );
}

function hanShare(text: string): number {
  let han = 0;
  let visible = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x3000) continue;
    visible++;
    if (code >= 0x3400 && code <= 0x9fff) han++;
  }
  return visible === 0 ? 0 : han / visible;
}
