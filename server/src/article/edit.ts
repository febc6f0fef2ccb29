import { countWhile } from '../text/countWhile.ts';
import { joinLines, type Position, type Range, splitLines } from '../text/lines.ts';
import { type Lexicon, speakerAt } from './lexicon.ts';
import type { BodyLine } from './lines/bodyLine.ts';
import { haveEqualFacts } from './lines/equalFacts.ts';
import { BlankLine, makeReadLine, type ReadLine, WrittenLine } from './lines/readLine.ts';
import { keepsShortLines } from './lines/shortLines.ts';
import { composeArticle, type ParsedArticle } from './parse.ts';
import { CaptionOfLine, type LineNode, MarkerOfLine, ParagraphOfLine, TurnOfLine } from './tree/lineNodes.ts';
import { keepsAlternation } from './turns/alternation.ts';

/** Replaces the text of a range, or the whole text where there is no range (LSP `TextDocumentContentChangeEvent`). */
export interface ContentChange {
  readonly range?: Range;
  readonly text: string;
}

/**
 * The article after changes, each of which applies to the text after the one before it (LSP 3.17,
 * “DidChangeTextDocument Notification”). A position beyond the end of its line means the end of the line; one beyond
 * the last line, the end of the text. Only the lines that a change touches are read. The article that was passed in
 * must not be used afterwards.
 */
export function editArticle(article: ParsedArticle, changes: readonly ContentChange[]): ParsedArticle {
  const { lines } = article;
  let patched = true;
  let firstMoved = lines.length;
  for (const change of changes) {
    const { from, removed, inserted } = replaceLines(lines, change);
    if (inserted.length !== removed.length) firstMoved = Math.min(firstMoved, from);
    patched &&= patchLines(article, removed, inserted);
  }
  if (patched) return { ...article };
  numberLines(lines, firstMoved);
  return composeArticle(lines, article.lexicon);
}

/** Renumbers the lines from an index on. */
function numberLines(lines: readonly ReadLine[], from: number): void {
  for (let number = from; number < lines.length; number++) {
    const line = lines[number];
    if (line) line.number = number;
  }
}

/** Lines that a change removed at an index, and the lines that it inserted there. */
interface Replacement {
  readonly from: number;
  readonly removed: readonly ReadLine[];
  readonly inserted: readonly ReadLine[];
}

/** Applies a change to the list of lines, in place. Lines below are not renumbered yet. */
function replaceLines(lines: ReadLine[], { range, text }: ContentChange): Replacement {
  if (!range) return spliceLines(lines, 0, lines.length, text);
  const [start, end] = inOrder(clamp(lines, range.start), clamp(lines, range.end));
  // A CR at the end of the line before may become the first half of a CRLF.
  const first = lines[start.line - 1]?.end === '\r' ? start.line - 1 : start.line;
  const before = joinLines(lines.slice(first, start.line)) + (lines[start.line]?.text.slice(0, start.character) ?? '');
  const last = lines[end.line];
  const after = (last?.text.slice(end.character) ?? '') + (last?.end ?? '');
  return spliceLines(lines, first, end.line + 1, before + text + after);
}

/** How many lines are inserted at a time; each is an argument of `splice`, of which there cannot be too many. */
const mostAtOnce = 1000;

function spliceLines(lines: ReadLine[], from: number, to: number, text: string): Replacement {
  const inserted = splitLines(text, makeReadLine, from);
  // The text after the last terminator is the beginning of the next line, which is there already.
  if (to < lines.length) inserted.pop();
  const removed = lines.slice(from, to);
  if (inserted.length === removed.length) {
    inserted.forEach((line, index) => {
      lines[from + index] = line;
    });
  } else if (inserted.length <= mostAtOnce) {
    lines.splice(from, removed.length, ...inserted);
  } else {
    const rest = lines.splice(from).slice(removed.length);
    for (const line of inserted) lines.push(line);
    for (const line of rest) lines.push(line);
  }
  return { from, removed, inserted };
}

function clamp(lines: readonly ReadLine[], { line, character }: Position): Position {
  const at = lines[line];
  if (at) return { line, character: Math.max(0, Math.min(character, at.text.length)) };
  const last = lines.length - 1;
  return { line: last, character: lines[last]?.text.length ?? 0 };
}

function inOrder(a: Position, b: Position): [Position, Position] {
  return a.line < b.line || (a.line === b.line && a.character <= b.character) ? [a, b] : [b, a];
}

/**
 * Replaces the nodes of the old lines by those of the new ones, if nothing has changed that any decision depends on.
 */
function patchLines(article: ParsedArticle, removed: readonly ReadLine[], inserted: readonly ReadLine[]): boolean {
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
  if (!list || !node) return false;
  if (old.body.settled === 'dateline' || !haveEqualFacts(old.body, line.body)) return false;
  if (article.watchedNames.some((name) => countOf(old.text, name) !== countOf(line.text, name))) return false;
  if (!keepsAlternation(article.alternation, old.body, line.body)) return false;
  if (!keepsShortLines(article.shortLines, old.body, line.body)) return false;
  if (isListed(article.lexicon, old) || isListed(article.lexicon, line)) return false;
  const renewed = renewNode(node, line.body);
  const place = countWhile(list, ({ span }) => span.line.number < line.number);
  if (!renewed || list[place] !== node) return false;
  list[place] = renewed;
  line.body.hang(list, renewed);
  return true;
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
