import type { ShapedLine } from '../lines/shapedLine.ts';
import { readAuthors } from '../metadata/authors.ts';
import { readByline } from '../metadata/bylines.ts';
import { isChrome } from '../metadata/chrome.ts';
import { readNameRow } from '../metadata/nameRows.ts';
import { readOriginalTitle } from '../metadata/originalTitles.ts';
import { isMastheadAlone, outletOnLine } from '../metadata/outletLine.ts';
import { preferNamed, readProvenance } from '../metadata/provenance.ts';
import { sourceAt } from '../metadata/sourceNames.ts';
import { opensBody } from './belowHeadline.ts';
import { readBreadcrumb } from './breadcrumbs.ts';
import { type HeadDraft, lookBelow, noteDate } from './headDraft.ts';
import { isTimeOrWeather } from './siteLines.ts';

/** Reads a line that holds metadata by its form. Returns whether it does. */
export function readMetadataLine(line: ShapedLine, index: number, head: HeadDraft): boolean {
  return (
    readBreadcrumbAbove(line, head) ||
    readChrome(line, head) ||
    readSourceAndDate(line, index, head) ||
    readTitleOfOriginal(line, head) ||
    readMasthead(line, head) ||
    readBylineBelow(line, head)
  );
}

function readBreadcrumbAbove(line: ShapedLine, head: HeadDraft): boolean {
  if (head.headline !== null || head.breadcrumb !== null) return false;
  head.breadcrumb = readBreadcrumb(line);
  return head.breadcrumb !== null;
}

function readChrome(line: ShapedLine, head: HeadDraft): boolean {
  if (!isChrome(line) && (head.headline !== null || !isTimeOrWeather(line))) return false;
  head.chrome.push(line);
  return true;
}

function readSourceAndDate(line: ShapedLine, index: number, head: HeadDraft): boolean {
  const dated = head.date !== null && head.pageDate === null;
  const provenance = readProvenance(line, head.headline !== null && !dated && head.end === index);
  if (!provenance) return false;
  head.source = preferNamed(head.source, provenance.source);
  noteDate(provenance, line, head);
  const authors = readAuthors(line);
  if (authors) head.bylines.push(authors);
  return true;
}

function readTitleOfOriginal(line: ShapedLine, head: HeadDraft): boolean {
  const originalTitle = readOriginalTitle(line);
  head.originalTitle ??= originalTitle;
  return originalTitle !== null;
}

function readMasthead(line: ShapedLine, head: HeadDraft): boolean {
  if (head.headline === null || head.source !== null || !isMastheadAlone(line)) return false;
  head.source = sourceAt(line, { start: 0, end: line.bodyLength });
  return true;
}

function readBylineBelow(line: ShapedLine, head: HeadDraft): boolean {
  const byline = head.headline === null ? null : readByline(line);
  if (byline) head.bylines.push(byline);
  return byline !== null;
}

/**
 * Reads names right below the headline and above date, source or the first paragraph. Returns whether there are any.
 */
export function readNames(lines: readonly ShapedLine[], index: number, head: HeadDraft): boolean {
  const line = lines[index] as ShapedLine;
  const names = head.headline === null || head.end !== index ? null : readNameRow(line);
  if (names === null) return false;
  const [below] = lookBelow(lines, index, head);
  const told = below !== undefined && (readProvenance(below) !== null || (names.names.length > 1 && opensBody(below)));
  if (told) head.bylines.push(names);
  return told;
}

/**
 * Reads the name of an unknown outlet that stands alone right above or below the date, below the headline. Returns
 * whether there is one.
 */
export function readOutletBesideDate(lines: readonly ShapedLine[], index: number, head: HeadDraft): boolean {
  const line = lines[index] as ShapedLine;
  const outlet = head.headline === null || head.source !== null || head.end !== index ? null : outletOnLine(line);
  if (outlet === null) return false;
  const above = head.date !== null && head.date.span.line.number === lines[index - 1]?.number;
  const [below] = above ? [] : lookBelow(lines, index, head);
  if (!above && (below === undefined || !readProvenance(below)?.date)) return false;
  head.source = sourceAt(line, outlet);
  return true;
}
