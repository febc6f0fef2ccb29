import { codesAt, isIn } from '../../text/characters.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import type { ReadingGroup } from './exchanges.ts';

/** The names, three characters or longer, whose mention elsewhere would speak for them. */
export function namesInExchanges(groups: readonly ReadingGroup[]): string[] {
  return [...new Set(groups.filter(({ exchanged }) => exchanged).map(({ first }) => first.name))].filter(
    (name) => name.length > 2,
  );
}

/** Which of the names occur in the article other than at the beginning of a paragraph. One pass over the text. */
export function findNamesMentionedElsewhere(
  lines: readonly BodyLine[],
  names: readonly string[],
  opened: ReadonlyMap<number, number>,
): Set<string> {
  const found = new Set<string>();
  forEachMention(lines, names, (name, index, at) => {
    if (opened.get(index) !== at) found.add(name);
  });
  return found;
}

/** Where the names of groups stand at the beginning of their paragraphs, by the index of the line. */
export function openingNames(groups: readonly ReadingGroup[]): ReadonlyMap<number, number> {
  return new Map(groups.flatMap(({ members }) => members.map(({ index, opening }) => [index, opening.nameStart])));
}

/** Visits each place where one of the names stands, with the index of the line. One pass over the text. */
export function forEachMention(
  lines: readonly BodyLine[],
  names: readonly string[],
  visit: (name: string, index: number, at: number) => void,
): void {
  if (names.length === 0) return;
  const wanted = new Set(names);
  const lengths = [...new Set(names.map((name) => name.length))];
  const starts = codesAt(names, 0);
  lines.forEach(({ line }, index) => {
    const { text } = line;
    for (let at = line.bodyStart; at < line.bodyEnd - 1; at++) {
      if (!isIn(starts, text.charCodeAt(at))) continue;
      for (const length of lengths) {
        const name = text.slice(at, at + length);
        if (wanted.has(name)) visit(name, index, at);
      }
    }
  });
}
