import type { Lexicon } from '../lexicon.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import type { FoundLines } from '../lines/foundLines.ts';
import type { SpeakerPrefix } from '../speakers/speakerPrefix.ts';
import { isAccepted, signs } from './evidence.ts';
import type { FoundTurns } from './foundTurns.ts';
import type { LabelGroup } from './labelGroups.ts';
import type { Talk } from './talk.ts';
import { gatherSigns } from './turnSigns.ts';

/**
 * Adds what is said after a role and addresses somebody, 主持人请您谈谈…, where the role stands delimited elsewhere in the
 * transcript.
 */
export function addAddressingRoles(lines: readonly BodyLine[], found: FoundTurns): void {
  const roles = new Set<string>();
  found.forEach((_, index) => {
    const prefix = lines[index]?.prefix;
    if (prefix?.form === 'question' || prefix?.form === 'role') roles.add(prefix.label);
  });
  if (roles.size === 0) return;
  lines.forEach(({ line, addressing, askingRole }, index) => {
    if (found.has(index)) return;
    // A question right between two turns is no part of the one before.
    const isBetween = found.has(index - 1) && found.has(index + 1);
    const prefix = addressing ?? (isBetween ? askingRole : null);
    if (prefix && roles.has(line.text.slice(prefix.start, prefix.end)))
      found.set(index, { prefix, evidence: signs.role | signs.transcript | signs.delimitedElsewhere });
  });
}

/** Adds the short replies that are accepted by their signs. */
export function addReplies(
  lines: readonly BodyLine[],
  groupOf: FoundLines<LabelGroup>,
  talk: Talk,
  lexicon: Lexicon,
  found: FoundTurns,
): void {
  for (const { index, prefix } of findReplies(lines, found)) {
    const group = groupOf.get(index);
    const evidence = group ? gatherSigns(prefix, prefix.form, group, talk, false, lexicon) : 0;
    if (isAccepted(evidence)) found.set(index, { prefix, evidence });
  }
}

/**
 * Finds short replies: a word or two of somebody who speaks elsewhere in the transcript, right below another speaker's
 * turn.
 */
function findReplies(
  lines: readonly BodyLine[],
  found: FoundTurns,
): { readonly index: number; readonly prefix: SpeakerPrefix }[] {
  const speakers = new Set<string>();
  found.forEach((_, index) => {
    const key = lines[index]?.prefix?.key;
    if (key !== undefined) speakers.add(key);
  });
  const replies = new Map<number, SpeakerPrefix>();
  lines.forEach(({ prefix }, index) => {
    if (!prefix || found.has(index) || !speakers.has(prefix.key)) return;
    // What stands right above a turn of the same speaker heads it.
    if (lines[index + 1]?.prefix?.key === prefix.key) return;
    const above = found.has(index - 1) || replies.has(index - 1) ? lines[index - 1]?.prefix?.key : prefix.key;
    if (above !== prefix.key && prefix.replies) replies.set(index, prefix);
  });
  return Array.from(replies, ([index, prefix]) => ({ index, prefix }));
}
