import * as l10n from '@vscode/l10n';
import type { Article } from '../../article/article.ts';
import { otherWidth, visitMarks } from '../../rules/markWidths.ts';
import type { Edit } from '../../rules/rule.ts';
import { type Line, type Range, Span } from '../../text/lines.ts';
import { type Refactoring, refactoringKinds } from './refactoring.ts';

/** Full-width digits, letters and ％ (Unicode, Halfwidth and Fullwidth Forms). */
const fullWidthRun = /[０-９Ａ-Ｚａ-ｚ％]+/g;
const fullWidthOffset = 0xff00 - 0x20;

/**
 * Converts the punctuation beside Chinese text to one width, and full-width letters and digits to half-width, in a
 * range or, if it is empty, in the whole article. Linear in the text that is converted.
 */
export function widthConversions({ lines }: Article, range: Range): Refactoring[] {
  const stretches = stretchesOf(lines, range);
  const marks = stretches.flatMap(marksIn);
  const letters = stretches.flatMap(lettersIn);
  return [
    {
      title: l10n.t('Convert punctuation to full width'),
      kind: refactoringKinds.fullWidth,
      edits: marks.filter(isHalf),
    },
    {
      title: l10n.t('Convert punctuation to half width'),
      kind: refactoringKinds.halfWidth,
      edits: marks.filter((edit) => !isHalf(edit)),
    },
    { title: l10n.t('Convert letters and digits to half width'), kind: refactoringKinds.letters, edits: letters },
  ].filter(({ edits }) => edits.length > 0);
}

/** The part of each line that lies in a range. */
function stretchesOf(lines: readonly Line[], { start, end }: Range): Span[] {
  const isEmpty = start.line === end.line && start.character === end.character;
  if (isEmpty) return lines.map((line) => new Span(line, 0, line.text.length));
  return lines.slice(start.line, end.line + 1).map((line, index) => {
    const from = index === 0 ? start.character : 0;
    return new Span(line, from, start.line + index === end.line ? end.character : line.text.length);
  });
}

/**
 * Edits that change the width of each mark of a stretch. Whether a mark is beside Chinese text may depend on characters
 * outside the stretch.
 */
function marksIn({ line, start, end }: Span): Edit[] {
  const edits: Edit[] = [];
  visitMarks(line, 0, line.text.length, (_line, at) => {
    if (at < start || at >= end) return;
    const span = new Span(line, at, at + 1);
    edits.push({ span, text: otherWidth(span.text) });
  });
  return edits;
}

function isHalf({ span }: Edit): boolean {
  return span.text.charCodeAt(0) < 0x80;
}

function lettersIn({ line, start, end }: Span): Edit[] {
  return Array.from(line.text.slice(start, end).matchAll(fullWidthRun), ({ index, 0: run }) => ({
    span: new Span(line, start + index, start + index + run.length),
    text: Array.from(run, (character) => String.fromCharCode(character.charCodeAt(0) - fullWidthOffset)).join(''),
  }));
}
