import type { Article } from '../../article/article.ts';
import { codeSet, isColon, isIn, skipSpace } from '../../text/characters.ts';
import type { Line } from '../../text/lines.ts';
import { traditionalOnly } from '../../text/scripts.ts';
import type { CompletionPlace } from './place.ts';

/** How much of an article is looked at to find out its script, in UTF-16 code units. */
const sampleLength = 2000;
const fewestTraditional = 3;
const traditional = codeSet(traditionalOnly);

/** Whether an article is written in Traditional characters, judged by its first lines. */
export function isTraditional({ lines }: Article): boolean {
  let looked = 0;
  let found = 0;
  for (const { text } of lines) {
    const stop = Math.min(text.length, sampleLength - looked);
    for (let at = 0; at < stop; at++) if (isIn(traditional, text.charCodeAt(at))) found++;
    if (found >= fewestTraditional) return true;
    looked += stop;
    if (looked >= sampleLength) return false;
  }
  return false;
}

/**
 * The colon that this article has after the labels of metadata and footer, with the blanks after it: “: ” for 来源: 人民网.
 */
export function labelColon({ source, footer }: Article, fallback: string): string {
  const field = footer?.fields.find(({ label }) => label !== null);
  return colonAfter(source?.line) ?? colonAfter(field?.span) ?? fallback;
}

/** The first colon of a text with the blanks after it; null if there is none, or if nothing follows. */
function colonAfter(stretch: { readonly text: string } | undefined): string | null {
  const text = stretch?.text ?? '';
  for (let at = 0; at < text.length; at++) {
    if (!isColon(text.charCodeAt(at))) continue;
    const next = skipSpace(text, at + 1);
    return text.slice(at, next < text.length ? next : at + 1);
  }
  return null;
}

/**
 * The white space that a new paragraph still needs to have the same indent as the paragraph before it, or else the one
 * after it.
 */
export function missingIndent({ lines }: Article, { line, start }: CompletionPlace, like: Line | null): string {
  if (start > 0) return '';
  const model = like ?? neighbour(lines, line.number);
  return model ? model.text.slice(0, skipSpace(model.text)) : '';
}

const farthestNeighbour = 8;

/** The nearest line above that is not blank; if there is none, the nearest below. */
function neighbour(lines: readonly Line[], number: number): Line | null {
  for (const step of [-1, 1]) {
    for (let index = number + step; Math.abs(index - number) <= farthestNeighbour; index += step) {
      const line = lines[index];
      if (line && skipSpace(line.text) < line.text.length) return line;
    }
  }
  return null;
}
