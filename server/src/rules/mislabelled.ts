import type { Marker } from '../article/article.ts';
import type { PlacedMarker } from './places.ts';
import { Tally } from './tally.ts';

/**
 * The markers with a wrong label: their ordinal continues from a marker that has the usual label of the section, but
 * their own label differs. Each is mapped to the marker before it.
 */
export function mislabelled(markers: readonly PlacedMarker[]): Map<PlacedMarker, PlacedMarker> {
  const found = new Map<PlacedMarker, PlacedMarker>();
  const usual = new Map<number, string | null>();
  for (const [index, place] of markers.entries()) {
    const before = markers[index - 1];
    if (!before || !changesLabel(before, place)) continue;
    if (!usual.has(place.part)) usual.set(place.part, usualLabel(markers, index));
    if (before.marker.label?.text === usual.get(place.part)) found.set(place, before);
  }
  return found;
}

function changesLabel({ part, marker: before }: PlacedMarker, { part: partHere, marker }: PlacedMarker): boolean {
  if (part !== partHere || before.label === null || marker.label === null || !countsOn(before, marker)) return false;
  return before.label.text !== marker.label.text;
}

/** The label that most markers of a section have, around one of them. */
function usualLabel(markers: readonly PlacedMarker[], around: number): string | null {
  const labels = new Tally<string>();
  const part = markers[around]?.part;
  let index = around;
  while (markers[index - 1]?.part === part) index--;
  for (let place = markers[index]; place && place.part === part; place = markers[++index]) {
    if (place.marker.label) labels.add(place.marker.label.text);
  }
  return labels.majority;
}

function countsOn(before: Marker, marker: Marker): boolean {
  return before.ordinal !== null && marker.ordinal?.value === before.ordinal.value + 1;
}
