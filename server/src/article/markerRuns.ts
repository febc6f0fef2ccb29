import type { BodyLine } from './bodyLine.ts';
import type { MarkerForm } from './markers.ts';

/** Markers by the index of their line in the body. */
export type FoundMarkers = ReadonlyMap<number, MarkerForm>;

/**
 * Decides which lines with a marker's form are markers: brackets alone on their line, brackets that return, and labels
 * that return with another ordinal. A single bracket before a paragraph, or over the whole body, is a tag (【摘要】…).
 */
export function findMarkers(lines: readonly BodyLine[], isTurn: (index: number) => boolean): FoundMarkers {
  const runs = new Map<string, Set<string>>();
  let bracketed = 0;
  lines.forEach(({ marker }, index) => {
    if (!marker || isTurn(index)) return;
    if (marker.bracketed) bracketed++;
    const { label, runKey } = marker;
    if (label === null || runKey === null) return;
    const run = runs.get(label);
    if (run) run.add(runKey);
    else runs.set(label, new Set([runKey]));
  });
  const found = new Map<number, MarkerForm>();
  lines.forEach(({ marker }, index) => {
    if (!marker || isTurn(index)) return;
    const { label } = marker;
    const inRun = label !== null && (runs.get(label)?.size ?? 0) > 1;
    if (inRun || (marker.bracketed && isBracketHead(marker, bracketed, index))) found.set(index, marker);
  });
  return found;
}

function isBracketHead(marker: MarkerForm, bracketed: number, index: number): boolean {
  if (bracketed > 1) return !marker.square || marker.alone;
  return !marker.square && marker.alone && index > 0;
}
