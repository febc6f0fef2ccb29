import type { Block, Paragraph, Turn } from '../article/article.ts';
import { rangeOver } from '../text/lines.ts';
import { isSameList } from './isSameList.ts';
import type { Region } from './region.ts';

const none: readonly never[] = [];

interface KeptTurn {
  readonly region: Region;
  readonly turn: Turn;
  readonly continuation: readonly Paragraph[];
}

/** By the list that contains the turns. The tree keeps that list through edits within paragraphs. */
const keptTurns = new WeakMap<readonly Block[], readonly KeptTurn[]>();

/**
 * The regions of the turns among the blocks of a section or marker, in text order. Regions of turns that an edit did
 * not change are the same objects as before.
 */
export function turnRegions(blocks: readonly Block[]): readonly Region[] {
  const before = keptTurns.get(blocks);
  const kept: KeptTurn[] = [];
  const regions: Region[] = [];
  for (const block of blocks) {
    if (block.kind !== 'turn') continue;
    const old = before?.[kept.length];
    const turn = old && isUnchanged(old, block) ? old : keepTurn(block);
    kept.push(turn);
    regions.push(turn.region);
  }
  if (kept.length === 0) return none;
  keptTurns.set(blocks, kept);
  return regions;
}

function isUnchanged({ region, turn: old, continuation }: KeptTurn, turn: Turn): boolean {
  return (
    old === turn &&
    region.range.start.line === turn.span.line.number &&
    region.range.end.line === (turn.continuation.at(-1) ?? turn).span.line.number &&
    isSameList(continuation, turn.continuation)
  );
}

/** From the speaker to the end of the last paragraph of the speech. */
function keepTurn(turn: Turn): KeptTurn {
  const continuation = turn.continuation.length > 0 ? [...turn.continuation] : none;
  const range = rangeOver(turn.span, continuation.at(-1)?.span ?? turn.span);
  return { turn, continuation, region: { part: turn, blocks: none, children: none, range } };
}
