import type { Article, Chrome, Footer, FooterField } from '../article.ts';
import type { Foot } from '../foot/foot.ts';
import type { Head } from '../head/headDraft.ts';
import { contentSpan, type ShapedLine } from '../lines/shapedLine.ts';
import { preferNamed } from '../metadata/provenance.ts';
import type { BodyMetadata } from './bodyMetadata.ts';

/**
 * The metadata of an article. What stands at the top goes before what stands within the body, and this before what
 * stands at the end.
 */
export function metadataOf(head: Head, body: BodyMetadata, foot: Foot): Omit<Article, 'lines' | 'sections' | 'footer'> {
  return {
    breadcrumb: head.breadcrumb,
    headline: head.headline,
    source: preferNamed(head.source, foot.source),
    date: head.date ?? foot.date,
    originalTitle: head.originalTitle ?? body.originalTitle ?? foot.originalTitle,
    bylines: [...head.bylines, ...body.bylines, ...foot.bylines],
    dateline: body.dateline,
    chrome: [...head.chrome, ...body.chrome, ...foot.chrome].map(chromeOf),
  };
}

function chromeOf(line: ShapedLine): Chrome {
  return { kind: 'chrome', span: contentSpan(line) };
}

/** The footer of an article with some fields; null if there are none. */
export function footerOf(fields: readonly FooterField[]): Footer | null {
  const first = fields[0]?.span;
  const last = fields.at(-1)?.span;
  return first && last ? { kind: 'footer', first, last, fields } : null;
}
