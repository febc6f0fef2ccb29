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
    if (marker.labelText === null || marker.runKey === null) return;
    const run = runs.get(marker.labelText);
    if (run) run.add(marker.runKey);
    else runs.set(marker.labelText, new Set([marker.runKey]));
  });
  const found = new Map<number, MarkerForm>();
  lines.forEach(({ marker }, index) => {
    if (!marker || isTurn(index)) return;
    const inRun = marker.labelText !== null && (runs.get(marker.labelText)?.size ?? 0) > 1;
    if (inRun || (marker.bracketed && isBracketHead(marker, bracketed, index))) found.set(index, marker);
  });
  return found;
}

function isBracketHead(marker: MarkerForm, bracketed: number, index: number): boolean {
  if (bracketed > 1) return !marker.square || marker.alone;
  return !marker.square && marker.alone && index > 0;
}
