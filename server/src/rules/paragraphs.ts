import type { Block } from '../article/article.ts';
import { skipSpace } from '../text/characters.ts';
import type { Span } from '../text/lines.ts';

const shortestPlain = 15;
/** …的必读书。（完） · …說。（記者李明） */
const endsInNote = /[。！？”」][（(][^（）()]{1,12}[）)]$/;
const longestNote = 15;
const sentenceStart = /^[\p{L}“「『《‘]/u;

/** Whether a paragraph has some length, begins with a word or a quotation and ends as a sentence does: no list item or signature. */
export function isPlainParagraph({ span: { line, start, end } }: { readonly span: Span }): boolean {
  const { text } = line;
  return (
    end - start >= shortestPlain &&
    ('。！？.!?”」…'.includes(text.charAt(end - 1)) ||
      endsInNote.test(text.slice(Math.max(start, end - longestNote), end))) &&
    sentenceStart.test(text.slice(start, start + 2))
  );
}

const longestVerse = 30;

/** Whether two lines are verses, rows of a table or a signature: paragraphs that are short, of which one ends as no sentence does. */
export function areVerses(before: Block, after: Block): boolean {
  const isShort = ({ kind, span: { start, end } }: Block) => kind === 'paragraph' && end - start <= longestVerse;
  return isShort(before) && isShort(after) && (endsOpen(before) || endsOpen(after));
}

function endsOpen({ span: { line, end } }: Block): boolean {
  return !'。！？.!?”」…：:；;）)'.includes(line.text.charAt(end - 1));
}

/** Whether nothing but white space stands before a paragraph: no marker, no sign of a list. */
export function beginsLine({ span: { line, start } }: { readonly span: Span }): boolean {
  return start === 0 || skipSpace(line.text, 0, start) === start;
}

/** White space before a paragraph, as it is when no-break spaces have become plain ones. */
export function indentOf({ span: { line, start } }: { readonly span: Span }): string {
  if (start === 0) return '';
  if (start === usualIndent.length && line.text.startsWith(usualIndent)) return usualIndent;
  const indent = line.text.slice(0, start);
  return isPlainIndent.test(indent) ? indent : indent.replace(/\u00a0/g, ' ').replace(/[^ \t\u3000]/g, '');
}

const usualIndent = '　　';
const isPlainIndent = /^[ \t\u3000]*$/;

/** Where a paragraph's own words begin, whose punctuation counts: after the colon of its speaker. */
export function marksFrom(block: Block): number {
  return block.kind === 'turn' ? (block.delimiter?.end ?? block.speaker.span.end) : block.span.start;
}
