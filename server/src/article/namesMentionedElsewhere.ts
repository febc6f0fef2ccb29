import { codeSet, isIn } from '../text/characters.ts';
import type { BodyLine } from './bodyLine.ts';
import type { Group } from './exchanges.ts';

/** The names, three characters or longer, whose mention elsewhere would speak for them. */
export function namesInExchanges(groups: readonly Group[]): string[] {
  return [...new Set(groups.filter(({ exchanged }) => exchanged).map(({ first }) => first.name))].filter(
    (name) => name.length > 2,
  );
}

/** Which of the names occur in the article other than at the beginning of a paragraph. One pass over the text. */
export function findNamesMentionedElsewhere(
  lines: readonly BodyLine[],
  names: readonly string[],
  groups: readonly Group[],
): Set<string> {
  const found = new Set<string>();
  if (names.length === 0) return found;
  const wanted = new Set(names);
  const lengths = [...new Set(names.map((name) => name.length))];
  const starts = codeSet(names.map((name) => name.charAt(0)).join(''));
  const opened = new Map(
    groups.flatMap(({ members }) => members.map(({ index, opening }) => [index, opening.nameStart])),
  );
  lines.forEach(({ line }, index) => {
    const { text } = line;
    for (let at = line.bodyStart; at < line.bodyEnd - 2; at++) {
      if (!isIn(starts, text.charCodeAt(at)) || opened.get(index) === at) continue;
      for (const length of lengths) {
        const name = text.slice(at, at + length);
        if (wanted.has(name)) found.add(name);
      }
    }
  });
  return found;
}
