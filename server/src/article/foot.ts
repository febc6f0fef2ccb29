import type { ArticleDate, Byline, FooterField, OriginalTitle, Source } from './article.ts';
import { isCaption } from './captions.ts';
import { isChrome } from './chrome.ts';
import { opensRelatedLinks, readFooterFields } from './footers.ts';
import { readByline, readOriginalTitle, readProvenance } from './metadata.ts';
import { bodyOf, endsSentence, isHorizontalRule, type Shape } from './shape.ts';

/** What the end of an article says, from the first line that is the footer's. */
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
  readonly chrome: readonly Shape[];
}

const longestShortLine = 42;

/** Reads the footer upwards from the last line; stops at the last paragraph of the body, and never goes above `from`. */
export function readFoot(shapes: readonly Shape[], from: number): Foot {
  const { top, looked } = findTop(shapes, from);
  const foot: { -readonly [K in keyof Foot]: Foot[K] extends readonly (infer T)[] ? T[] : Foot[K] } = {
    from: top,
    looked,
    fields: [],
    source: null,
    date: null,
    originalTitle: null,
    bylines: [],
    chrome: [],
  };
  for (const shape of shapes.slice(top)) {
    const fields = readFooterFields(shape);
    const provenance = opensWithField(shape, fields) ? null : readProvenance(shape);
    const byline = fields.length > 0 || provenance ? null : readByline(shape);
    foot.fields.push(...fields);
    foot.source ??= provenance?.source ?? null;
    foot.date ??= provenance?.date ?? null;
    foot.originalTitle ??= readOriginalTitle(shape);
    if (byline) foot.bylines.push(byline);
    if (fields.length === 0 && isChrome(shape)) foot.chrome.push(shape);
  }
  return foot;
}

/** 责任编辑：… from the line's start; 来源：… may stand before it. */
function opensWithField(shape: Shape, [first]: readonly FooterField[]): boolean {
  return first !== undefined && first.span.start <= shape.bodyStart + 1;
}

/** The topmost line that is surely the footer's and has nothing but footer, chrome and short lines below it. */
function findTop(shapes: readonly Shape[], from: number): { top: number; looked: number } {
  let top = afterThematicBreak(shapes, from);
  let looked = top;
  for (let index = top - 1; index >= from; index--) {
    const shape = shapes[index];
    if (shape === undefined) break;
    looked = index;
    if (isFooterLine(shape)) top = index;
    else if (!isLoose(shape)) break;
  }
  return { top, looked };
}

/** How many lines may stand below a thematic break for it to part the article from what the page puts below. */
const longestTail = 8;

/** The first thematic break among the last lines, or the number of lines: what is below is about the author or the site. */
function afterThematicBreak(shapes: readonly Shape[], from: number): number {
  for (let index = Math.max(from, shapes.length - longestTail); index < shapes.length; index++) {
    const shape = shapes[index];
    if (shape && isHorizontalRule(shape)) return index;
  }
  return shapes.length;
}

function isFooterLine(shape: Shape): boolean {
  return (
    readFooterFields(shape).length > 0 ||
    opensRelatedLinks(shape) ||
    isChrome(shape) ||
    readProvenance(shape) !== null ||
    readOriginalTitle(shape) !== null ||
    readByline(shape) !== null
  );
}

/** A link, a name, a scrap of the page: may stand within the footer but does not make one. */
function isLoose(shape: Shape): boolean {
  if (isDatedLink(shape)) return true;
  return shape.bodyEnd - shape.bodyStart <= longestShortLine && !endsSentence(shape) && !isCaption(shape);
}

/** A link to another report with its day: …(2019-10-25). */
function isDatedLink(shape: Shape): boolean {
  return (
    shape.bodyEnd - shape.bodyStart <= 100 && /[（(]\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[）)]$/.test(bodyOf(shape))
  );
}
