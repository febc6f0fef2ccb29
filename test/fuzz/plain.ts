import type { Article } from '../../server/src/article/article.ts';
import { Line, Span } from '../../server/src/text/lines.ts';

/** All of an article that can be told, as JSON on lines of their own: two articles are alike if this is. */
export function plain(article: Article): string {
  return JSON.stringify(article, toPlain, 1);
}

function toPlain(_key: string, value: unknown): unknown {
  if (value instanceof Span) return `${value.line.number}:${value.start}-${value.end} ${value.text}`;
  if (value instanceof Line) return [value.number, value.text, value.end];
  if (value instanceof Set) return [...value];
  return isNode(value) ? withGetters(value) : value;
}

/** Nodes make their parts on demand, so that JSON does not show them. */
function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'kind' in value && !Object.hasOwn(value, 'kind');
}

function withGetters(node: object): object {
  const accessors = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(node)));
  const parts = accessors.filter(([, { get }]) => get).map(([name]) => [name, Reflect.get(node, name)]);
  return { ...node, ...Object.fromEntries(parts) };
}
