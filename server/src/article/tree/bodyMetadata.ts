import type { Article, Dateline } from '../article.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import type { Draft } from '../lines/draft.ts';
import { endsSentence, type ShapedLine } from '../lines/shapedLine.ts';
import { readByline } from '../metadata/bylines.ts';
import { readDateline } from '../metadata/datelines.ts';
import { readOriginalTitle } from '../metadata/originalTitles.ts';

/** Metadata that stands on lines of the body. */
export interface BodyMetadata extends Pick<Article, 'originalTitle' | 'dateline' | 'bylines'> {
  readonly chrome: readonly ShapedLine[];
}

/** Reads the metadata on lines of the body that are nothing else by their form, and the first dateline. */
export function readBodyMetadata(body: readonly BodyLine[]): BodyMetadata {
  const found: Draft<BodyMetadata> = { originalTitle: null, dateline: null, bylines: [], chrome: [] };
  let opened = false;
  for (const { settled, line } of body) {
    const byline = settled === 'byline' ? readByline(line) : null;
    if (byline) found.bylines.push(byline);
    if (settled === 'originalTitle') found.originalTitle ??= readOriginalTitle(line);
    else if (settled === 'dateline') found.dateline ??= readOpeningDateline(line, opened);
    else if (settled === 'chrome') found.chrome.push(line);
    opened ||= settled === 'dateline' || (settled === null && endsSentence(line));
  }
  return found;
}

/** A place alone is a dateline only where no paragraph stands above it. */
function readOpeningDateline(line: ShapedLine, opened: boolean): Dateline | null {
  const dateline = readDateline(line);
  const isPlace = dateline !== null && dateline.place !== null && dateline.agency === null && dateline.day === null;
  return opened && isPlace ? null : dateline;
}
