import type { Block } from '../article/article.ts';
import { skipSpace } from '../text/characters.ts';
import type { Span } from '../text/lines.ts';

const shortestPlain = 15;
/** …的必读书。（完） · …說。（記者李明） */
const endsInNote = /[。！？”」][（(][^（）()]{1,12}[）)]$/;
const longestNote = 15;
const sentenceStart = /^[\p{L}“「『《‘]/u;

/**
 * Whether a paragraph is ordinary text and no list item or signature: it has some length, begins with a word or a
 * quotation, and ends as a sentence does.
 */
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

/**
 * Whether two paragraphs are lines of verse, rows of a table or a signature: both are short, and one of them does not
 * end as a sentence does.
 */
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

/**
 * The white space before a paragraph, as it is once the rule `invisible-character` has been obeyed: no-break spaces as
 * plain ones, other invisible characters removed.
 */
export function indentOf({ span: { line, start } }: { readonly span: Span }): string {
  if (start === 0) return '';
  if (start === usualIndent.length && line.text.startsWith(usualIndent)) return usualIndent;
  const indent = line.text.slice(0, start);
  return isPlainIndent.test(indent) ? indent : indent.replace(/\u00a0/g, ' ').replace(/[^ \t\u3000]/g, '');
}

const usualIndent = '　　';
const isPlainIndent = /^[ \t\u3000]*$/;

/** Where the text begins whose punctuation counts for the norm: after the speaker's colon, if there is one. */
export function marksFrom(block: Block): number {
  return block.kind === 'turn' ? (block.delimiter?.end ?? block.speaker.span.end) : block.span.start;
}
