import { countWhile } from '../../text/countWhile.ts';
import { type Lexicon, speakerAt } from '../lexicon.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { haveEqualFacts } from '../lines/equalFacts.ts';
import { BlankLine, type ReadLine, WrittenLine } from '../lines/readLine.ts';
import { keepsShortLines } from '../lines/shortLines.ts';
import type { ParsedArticle } from '../parse.ts';
import { keepsAlternation } from '../turns/keepsAlternation.ts';
import type { LineNode } from './lineNodes.ts';
import { CaptionOfLine, ParagraphOfLine } from './lineNodes.ts';
import { MarkerOfLine } from './markerOfLine.ts';
import { TurnOfLine } from './turnOfLine.ts';

/**
 * Replaces the nodes of the old lines by those of the new ones, if nothing has changed that any decision depends on.
 * Returns whether it has done so for all lines.
 */
export function patchLines(
  article: ParsedArticle,
  removed: readonly ReadLine[],
  inserted: readonly ReadLine[],
): boolean {
  if (removed.length !== inserted.length) return false;
  return removed.every((old, index) => {
    const line = inserted[index];
    return line !== undefined && patchLine(article, old, line);
  });
}

function patchLine(article: ParsedArticle, old: ReadLine, line: ReadLine): boolean {
  if (!(old instanceof WrittenLine && line instanceof WrittenLine))
    return old instanceof BlankLine && line instanceof BlankLine;
  const [from, to] = article.bodyLines;
  if (line.number < from || line.number >= to) return false;
  const { list, node } = old.body;
  if (!list || !node || !keepsDecisions(article, old, line)) return false;
  const renewed = renewNode(node, line.body);
  const place = countWhile(list, ({ span }) => span.line.number < line.number);
  if (!renewed || list[place] !== node) return false;
  list[place] = renewed;
  line.body.hang(list, renewed);
  return true;
}

/**
 * Whether all decisions stay the same when one line of the body replaces another. If so, updates the counts that they
 * depend on.
 */
function keepsDecisions(article: ParsedArticle, old: WrittenLine, line: WrittenLine): boolean {
  if (old.body.settled === 'dateline' || !haveEqualFacts(old.body, line.body)) return false;
  if (article.watchedNames.some((name) => countOf(old.text, name) !== countOf(line.text, name))) return false;
  if (!keepsAlternation(article.alternation, old.body, line.body)) return false;
  if (!keepsShortLines(article.shortLines, old.body, line.body)) return false;
  return !isListed(article.lexicon, old) && !isListed(article.lexicon, line);
}

/** How often a name stands in a text. */
function countOf(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) count++;
  return count;
}

/** Whether the line begins with a speaker of the lexicon, which is read differently. */
function isListed(lexicon: Lexicon, { text, bodyStart }: WrittenLine): boolean {
  return speakerAt(lexicon, text, bodyStart) !== null;
}

/** The node with the offsets of the new line and the same children. */
function renewNode(node: LineNode, facts: BodyLine): LineNode | null {
  const { line, marker, prefix, addressing, askingRole, titledOpenings, bareOpenings } = facts;
  switch (node.kind) {
    case 'paragraph':
      return new ParagraphOfLine(line, line.contentStart);
    case 'caption':
      return new CaptionOfLine(line);
    case 'marker':
      return marker && new MarkerOfLine(marker, node.blocks);
    case 'turn': {
      const { evidence, span, name } = node.speaker;
      const found = [prefix, addressing, askingRole, ...titledOpenings, ...bareOpenings].find(
        (read) =>
          read &&
          line.text.slice(read.start, read.end) === span.text &&
          line.text.slice(read.nameStart, read.nameEnd) === name.text,
      );
      return found ? new TurnOfLine(found, evidence, node.continuation) : null;
    }
  }
}
