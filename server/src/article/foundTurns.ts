import type { Evidence } from './evidence.ts';
import type { FoundLines } from './foundLines.ts';
import type { TurnPrefix } from './turnPrefix.ts';

/** A line that was found to be a turn, and the evidence for it. */
export interface FoundTurn {
  readonly prefix: TurnPrefix;
  readonly evidence: Evidence;
}

export type FoundTurns = FoundLines<FoundTurn>;
