import { patternWithHan } from '../../text/scripts.ts';
import type { Article, Block, Speaker } from '../article.ts';
import type { Signs } from './articleSigns.ts';

/** Below this line a date is that of a letter or a contract. */
const lowestDate = 16;

/** Adds what was found when a text was parsed as an article. */
export function addSignsOfTree(article: Article, signs: Signs): void {
  addSignsOfMetadata(article, signs);
  for (const { blocks, markers } of article.sections) {
    addSignsOfTurns(blocks, signs);
    for (const { label, ordinal, blocks } of markers) {
      signs.add('markers', label && ordinal ? 0.6 : 0.4);
      addSignsOfTurns(blocks, signs);
    }
  }
  if (article.footer?.fields.some(({ name }) => name === 'editors')) signs.add('editors', 1);
}

function addSignsOfMetadata(
  { breadcrumb, source, date, originalTitle, dateline, bylines, chrome }: Article,
  signs: Signs,
): void {
  if (breadcrumb) signs.add('breadcrumb', 1);
  if (source) signs.add('source', strengthOfSource(source.span.text));
  if (date && date.line.line.number < lowestDate) signs.add('date', 1);
  if (originalTitle) signs.add('originalTitle', 1);
  if (dateline?.agency && dateline.day !== null) signs.add('wire', 1);
  else if (dateline) signs.add('agency', /[讯訊電电社網网報报台臺]|路透/.test(dateline.span.text) ? 1 : 0.3);
  for (const { span } of bylines) signs.add('byline', /记者|記者|通讯员|通訊員/.test(span.text) ? 1 : 0.33);
  if (chrome.length > 0) signs.add('chrome', 0.5 * chrome.length);
}

const twoHan = patternWithHan(/^\p{Script=Han}{2}/u);

/** How surely a text names a source: a date and what is no word do not. */
function strengthOfSource(name: string): number {
  if (twoHan.test(name)) return 1;
  return /^(?!\d{4})[\p{L}\p{N}]/u.test(name) ? 0.4 : 0;
}

function addSignsOfTurns(blocks: readonly Block[], signs: Signs): void {
  for (const block of blocks) if (block.kind === 'turn') addSignOfSpeaker(block.speaker, signs);
}

function addSignOfSpeaker({ name: { text: name }, title }: Speaker, signs: Signs): void {
  if (/^(?:记者|記者|主持|嘉宾|嘉賓|网友|網友)|(?:记者|記者|[报報网網社刊台])$/.test(name)) signs.add('interview', 0.5);
  else if (/^[问問答QA]/i.test(name)) signs.add('exchange', 0.34);
  else signs.add('speakers', title ? 0.5 : 0.3);
}
