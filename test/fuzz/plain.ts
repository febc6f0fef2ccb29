import type { Article } from '../../server/src/article/article.ts';
import { Line, Span } from '../../server/src/text/lines.ts';

/** All of an article that can be told, as JSON on lines of their own: two articles are alike if this is. */
export function plain(article: Article): string {
  return JSON.stringify(article, toPlain, 1);
}

function toPlain(_key: string, value: unknown): unknown {
  if (value instanceof Span) return `${value.line.number}:${value.start}-${value.end} ${value.text}`;
  if (value instanceof Line) return [value.number, value.text, value.end];
  return value instanceof Set ? [...value] : value;
}
