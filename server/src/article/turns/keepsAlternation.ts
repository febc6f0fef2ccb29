import type { BodyLine } from '../lines/bodyLine.ts';
import { type Alternation, leastRepeated } from './alternation.ts';
import { longestName, openingOf } from './commonBeginnings.ts';
import { officeAnswering } from './letterAnswers.ts';
import { isSignedQuestion } from './signedExchanges.ts';

/**
 * How much of a paragraph is looked at for the speaker, and for how it goes on after the name, in UTF-16 code units.
 */
const view = { name: longestName + 2, speech: 100 } as const;

/** Whether the alternation stays the same when one line replaces another. If it does, updates the counts. */
export function keepsAlternation(
  { openings, alternates, signed }: Alternation,
  before: BodyLine,
  after: BodyLine,
): boolean {
  if (officeAnswering(before) !== officeAnswering(after)) return false;
  if (openings === null) return true;
  if (isSignedQuestion(before) !== isSignedQuestion(after)) return false;
  if (signed && beginningOf(before, view.name) !== beginningOf(after, view.name)) return false;
  const [from, to] = [openingOf(before), openingOf(after)];
  // An entry of a list of guests, told by the title at its end, opens with no name.
  if ((from === null) !== (to === null)) return false;
  const length = alternates ? view.speech : view.name;
  if (beginningOf(before, length) === beginningOf(after, length)) return true;
  // The same two characters, and another name.
  if (from === to) return from === null || openings.of(from) < leastRepeated;
  return openings.replace(from, to, leastRepeated);
}

/** The first characters of a line, up to a length. */
function beginningOf({ line }: BodyLine, length: number): string {
  return line.text.slice(line.bodyStart, Math.min(line.bodyEnd, line.bodyStart + length));
}
