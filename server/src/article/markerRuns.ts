import type { BodyLine } from './body.ts';
import type { MarkerForm } from './markers.ts';

/**
 * Decides which lines with a marker's form are markers: brackets alone on their line, brackets that return, and labels
 * that return with another ordinal. A single bracket before a paragraph is a tag (【摘要】…), not a marker.
 */
export function findMarkers(lines: readonly BodyLine[], isTurn: (index: number) => boolean): Map<number, MarkerForm> {
  const ordinals = new Map<string, Set<number>>();
  let bracketed = 0;
  lines.forEach((line, index) => {
    if (!line.marker || isTurn(index)) return;
    if (line.marker.bracketed) bracketed++;
    const label = labelOf(line.marker, line);
    if (label !== null) ordinals.set(label, (ordinals.get(label) ?? new Set()).add(line.marker.ordinal?.value ?? 0));
  });
  const found = new Map<number, MarkerForm>();
  lines.forEach((line, index) => {
    const marker = line.marker;
    if (!marker || isTurn(index)) return;
    const label = labelOf(marker, line);
    const inRun = label !== null && (ordinals.get(label)?.size ?? 0) > 1;
    const alone = marker.textStart >= line.shape.bodyEnd;
    const square = marker.opening !== null && '[［'.includes(line.shape.line.text.charAt(marker.start));
    const again = bracketed > 1;
    const bracketHead = marker.bracketed && (again ? !square || alone : !square && alone && index > 0);
    if (inRun || bracketHead) found.set(index, marker);
  });
  return found;
}

function labelOf(marker: MarkerForm, line: BodyLine): string | null {
  return marker.label && line.shape.line.text.slice(marker.label.start, marker.label.end);
}
