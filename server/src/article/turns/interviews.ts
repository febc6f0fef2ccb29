import type { BodyLine } from '../lines/bodyLine.ts';
import type { FoundTurns } from './foundTurns.ts';

/**
 * Whether somebody asks and somebody answers, so that paragraphs without a speaker go on with the turn before them: by who
 * speaks, where all stand alone above what they say, or where half of the paragraphs are turns, and one that asks stands
 * right above another.
 */
export function isInterview(lines: readonly BodyLine[], turns: FoundTurns): boolean {
  if (turns.some(({ prefix: { form } }) => form === 'question' || form === 'outlet')) return true;
  if (standAlone(lines, turns)) return true;
  if (!turns.some((_, index) => lines[index]?.asks === true && turns.has(index + 1))) return false;
  let paragraphs = 0;
  for (const { settled, paragraph } of lines) if (settled === null && paragraph) paragraphs++;
  return turns.size * 2 >= paragraphs;
}

/** Whether all who speak, two or more, stand on lines of their own above what they say. */
function standAlone(lines: readonly BodyLine[], turns: FoundTurns): boolean {
  const speakers = new Set<string>();
  const others = turns.some((_, index) => {
    const prefix = lines[index]?.prefix;
    if (prefix?.speech !== 'none') return true;
    speakers.add(prefix.key);
    return false;
  });
  return !others && speakers.size > 1;
}
