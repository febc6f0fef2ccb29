import type { LocalizedText } from '../../rules/rule.ts';
import { hashOf } from './hashOf.ts';

/** What is known of one file. */
export interface CacheEntry {
  /** Everything that the results depend on, as a hash. */
  readonly key: string;
  /** Whether the text reads like an article; null if nobody asked. */
  readonly isArticle: boolean | null;
  /** The findings, packed and in JSON; null if the text was not checked. */
  readonly findings: string | null;
}

export interface CacheContent {
  readonly texts: readonly LocalizedText[];
  /** By the file's path. */
  readonly entries: ReadonlyMap<string, CacheEntry>;
}

const signature = '{"newsmark":"check cache"';

/**
 * A cache as text: a header, the texts in JSON, then a line for each file with tabs between its columns, since JSON
 * escapes tabs. So the findings of files that are not asked for need not be read. `maker` stands for what made all the
 * results.
 */
export function formatCache({ texts, entries }: CacheContent, maker: string): string {
  const lines = Array.from(entries, ([path, { key, isArticle, findings }]) =>
    [JSON.stringify(path), key, JSON.stringify(isArticle), findings ?? ''].join('\t'),
  );
  const body = [JSON.stringify(texts), ...lines].join('\n');
  return `${headerOf(body, maker)}\n${body}`;
}

/** Reads a cache. Null if it is damaged, or was made by another maker. */
export function parseCache(text: string, maker: string): CacheContent | null {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  // Any change of what stands below changes the header, so there is no need to look at each value.
  if (end < 0 || text.slice(0, end) !== headerOf(body, maker)) return null;
  const [texts = '', ...lines] = body.split('\n');
  return { texts: JSON.parse(texts), entries: new Map(lines.map(parseEntry)) };
}

/** Whether the text of a file may be replaced by a cache: it is one, or is empty. Not if the text is not known (null). */
export function isReplaceable(text: string | null): boolean {
  return text === '' || (text?.startsWith(signature) ?? false);
}

function parseEntry(line: string): [path: string, entry: CacheEntry] {
  const [path = '', key = '', isArticle = '', findings = ''] = line.split('\t');
  return [JSON.parse(path), { key, isArticle: JSON.parse(isArticle), findings: findings || null }];
}

function headerOf(body: string, maker: string): string {
  return `${signature},"maker":${JSON.stringify(maker)},"digest":"${hashOf(body)}"}`;
}
