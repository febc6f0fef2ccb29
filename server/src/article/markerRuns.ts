import type { BodyLine } from './bodyLine.ts';
import type { MarkerForm } from './markers.ts';

/** Markers by the index of their line in the body. */
export type FoundMarkers = ReadonlyMap<number, MarkerForm>;

/**
 * Decides which lines with a marker's form are markers: brackets alone on their line, brackets that return, and labels
 * that return with another ordinal. A single bracket before a paragraph, or over the whole body, is a tag (【摘要】…).
 */
export function findMarkers(lines: readonly BodyLine[], isTurn: (index: number) => boolean): FoundMarkers {
  const ordinals = new Map<string, Set<number>>();
  let bracketed = 0;
  lines.forEach(({ marker }, index) => {
    if (!marker || isTurn(index)) return;
    if (marker.bracketed) bracketed++;
    if (marker.labelText === null) return;
    const seen = ordinals.get(marker.labelText) ?? new Set();
    ordinals.set(marker.labelText, seen.add(marker.ordinal?.value ?? 0));
  });
  const found = new Map<number, MarkerForm>();
  lines.forEach(({ marker }, index) => {
    if (!marker || isTurn(index)) return;
    const inRun = marker.labelText !== null && (ordinals.get(marker.labelText)?.size ?? 0) > 1;
    if (inRun || (marker.bracketed && isBracketHead(marker, bracketed, index))) found.set(index, marker);
  });
  return found;
}

function isBracketHead(marker: MarkerForm, bracketed: number, index: number): boolean {
  if (bracketed > 1) return !marker.square || marker.alone;
  return !marker.square && marker.alone && index > 0;
}
