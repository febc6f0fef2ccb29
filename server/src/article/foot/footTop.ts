import type { Byline } from '../article.ts';
import { bodyOf, endsSentence, isHorizontalRule, type ShapedLine } from '../lines/shapedLine.ts';
import { readByline } from '../metadata/bylines.ts';
import { isCaption } from '../metadata/captions.ts';
import { isChrome } from '../metadata/chrome.ts';
import { readOriginalTitle } from '../metadata/originalTitles.ts';
import { readProvenance } from '../metadata/provenance.ts';
import { readLastWorkLine } from '../metadata/workLine.ts';
import { readFooterFields } from './footerFields.ts';
import { opensRelatedLinks } from './relatedLinks.ts';

const longestShortLine = 42;
const longestScrap = 4;

/** The topmost line that surely belongs to the footer and has only footer, chrome and short lines below it. */
export function findTop(lines: readonly ShapedLine[], from: number): { top: number; looked: number } {
  let top = Math.min(afterThematicBreak(lines, from), fromRelatedLinks(lines, from));
  let looked = top;
  for (let index = top - 1; index >= from; index--) {
    const line = lines[index];
    if (line === undefined) break;
    looked = index;
    if (isFooterLine(line)) top = index;
    else if (!isLoose(line)) break;
  }
  return { top, looked };
}

/** The most lines below a thematic break if it separates the article from what the page adds below. */
const longestTail = 8;

/**
 * The index of the thematic break below which the page tells about the author or the site; the number of lines if there
 * is none. Such a tail is shorter than the text above and has no two paragraphs in a row. So a break below the
 * headline, or between two scenes, does not count.
 */
function afterThematicBreak(lines: readonly ShapedLine[], from: number): number {
  const first = Math.max(from, lines.length - longestTail, Math.floor(lines.length / 2));
  for (let index = first; index < lines.length; index++) {
    const line = lines[index];
    if (line && isHorizontalRule(line) && !holdsProse(lines, index)) return index;
  }
  return lines.length;
}

/** Whether two paragraphs of some length stand one below the other. */
function holdsProse(lines: readonly ShapedLine[], from: number): boolean {
  for (let index = from + 1; index + 1 < lines.length; index++) {
    if ([lines[index], lines[index + 1]].every((line) => line !== undefined && isParagraph(line))) return true;
  }
  return false;
}

function isParagraph(line: ShapedLine): boolean {
  return (
    line.bodyLength > longestShortLine &&
    '。！？!?”」'.includes(line.text.charAt(line.bodyEnd - 1)) &&
    readFooterFields(line).length === 0
  );
}

/** How many lines the links to other reports may take. */
const longestLinks = 60;

/**
 * The index of the line that introduces links to other reports, with only links below it; the number of lines if there
 * is none. If paragraphs follow, the line is a heading of the article.
 */
function fromRelatedLinks(lines: readonly ShapedLine[], from: number): number {
  let first = lines.length;
  let sentences = 0;
  for (let index = lines.length - 1; index >= Math.max(from + 1, lines.length - longestLinks); index--) {
    const line = lines[index];
    if (line === undefined || isParagraph(line)) break;
    if (line.text.charAt(line.bodyEnd - 1) === '。') sentences++;
    if (opensRelatedLinks(line) && sentences * 4 <= lines.length - index) first = index;
  }
  return first;
}

/** Whether a line surely belongs to a footer, by its form alone. */
function isFooterLine(line: ShapedLine): boolean {
  return (
    readFooterFields(line).length > 0 ||
    opensRelatedLinks(line) ||
    isChrome(line) ||
    readProvenance(line) !== null ||
    readOriginalTitle(line) !== null ||
    readFootByline(line) !== null
  );
}

/** Whether a line may stand within a footer but does not begin one: a link, a name, a scrap of the page. */
function isLoose(line: ShapedLine): boolean {
  if (isDatedLink(line) || line.bodyLength <= longestScrap) return true;
  return line.bodyLength <= longestShortLine && !endsSentence(line) && !isCaption(line);
}

/** A link to another report with its day: …(2019-10-25). */
function isDatedLink(line: ShapedLine): boolean {
  if (!'）)'.includes(line.text.charAt(line.bodyEnd - 1))) return false;
  return line.bodyLength <= 100 && /[（(]\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[）)]$/.test(bodyOf(line));
}

/** A byline in a footer, where 王小明整理 heads nothing. */
export function readFootByline(line: ShapedLine): Byline | null {
  return readByline(line) ?? readLastWorkLine(line);
}
