import type { FoundLines } from '../lines/foundLines.ts';
import type { TurnPrefix } from '../speakers/turnPrefix.ts';
import type { Evidence } from './evidence.ts';

/** A line that was found to be a turn, and the evidence for it. */
export interface FoundTurn {
  readonly prefix: TurnPrefix;
  readonly evidence: Evidence;
}

export type FoundTurns = FoundLines<FoundTurn>;
