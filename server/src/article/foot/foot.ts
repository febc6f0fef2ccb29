import type { ArticleDate, Byline, FooterField, OriginalTitle, Source } from '../article.ts';
import type { Draft } from '../lines/draft.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { readAuthors } from '../metadata/authors.ts';
import { isChrome } from '../metadata/chrome.ts';
import { readOriginalTitle } from '../metadata/originalTitles.ts';
import { preferNamed, readProvenance } from '../metadata/provenance.ts';
import { readFooterFields } from './footerFields.ts';
import { findTop, readFootByline } from './footTop.ts';

/** The footer of an article. */
export interface Foot {
  /** Index of the first line of the footer; the number of lines if there is none. */
  readonly from: number;
  /** Index of the topmost line that was looked at. */
  readonly looked: number;
  readonly fields: readonly FooterField[];
  readonly source: Source | null;
  readonly date: ArticleDate | null;
  readonly originalTitle: OriginalTitle | null;
  readonly bylines: readonly Byline[];
  readonly chrome: readonly ShapedLine[];
}

/**
 * Reads the footer from the last line upwards. Stops at the last paragraph of the body, and at `from` at the latest.
 */
export function readFoot(lines: readonly ShapedLine[], from: number): Foot {
  const { top, looked } = findTop(lines, from);
  const foot: Draft<Foot> = {
    from: top,
    looked,
    fields: [],
    source: null,
    date: null,
    originalTitle: null,
    bylines: [],
    chrome: [],
  };
  for (const line of lines.slice(top)) {
    const fields = readFooterFields(line);
    const provenance = opensWithField(line, fields) ? null : readProvenance(line);
    const byline = fields.length > 0 ? null : provenance ? readAuthors(line) : readFootByline(line);
    foot.fields.push(...fields);
    foot.source = preferNamed(foot.source, provenance?.source ?? null);
    foot.date ??= provenance?.date ?? null;
    foot.originalTitle ??= readOriginalTitle(line);
    if (byline) foot.bylines.push(byline);
    if (fields.length === 0 && isChrome(line)) foot.chrome.push(line);
  }
  return foot;
}

/** 责任编辑：… from the line's start; 来源：… may stand before it. */
function opensWithField(line: ShapedLine, [first]: readonly FooterField[]): boolean {
  return first !== undefined && first.span.start <= line.bodyStart + 1;
}
