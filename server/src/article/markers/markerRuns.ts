import type { BodyLine } from '../lines/bodyLine.ts';
import { FoundLines } from '../lines/foundLines.ts';
import type { FoundTurns } from '../turns/foundTurns.ts';
import type { MarkerForm } from './markerForm.ts';

export type FoundMarkers = FoundLines<MarkerForm>;

/** A line with the form of a marker, and all titles or ordinals that its label has in the article. */
interface Candidate {
  readonly index: number;
  readonly marker: MarkerForm;
  readonly run: Set<string> | null;
}

/**
 * Decides which lines with the form of a marker are markers: brackets alone on their line, brackets that are used
 * repeatedly, and labels that return with another ordinal. A single pair of brackets before a paragraph, or above the
 * whole body, is only a tag (【摘要】…).
 */
export function findMarkers(lines: readonly BodyLine[], turns: FoundTurns): FoundMarkers {
  const candidates = findCandidates(lines, turns);
  const found = new FoundLines<MarkerForm>(lines.length);
  let bracketed = 0;
  for (const { marker } of candidates) if (marker.bracketed) bracketed++;
  let before: MarkerForm | null = null;
  for (const { index, marker, run } of candidates) {
    const inRun = run !== null && run.size > 1;
    if (!inRun && !countsOn(before, marker) && !(marker.bracketed && isBracketHead(marker, bracketed, index))) continue;
    found.set(index, marker);
    before = marker;
  }
  return found;
}

/**
 * Whether a marker continues the numbering under another label, alone on its line like the one before: 焦点三：… after
 * 看点二：…
 */
function countsOn(before: MarkerForm | null, marker: MarkerForm): boolean {
  if (before === null || marker.label === null || marker.ordinalStart < 0 || before.ordinalStart < 0) return false;
  return marker.value === before.value + 1 && isBareHead(before) && isBareHead(marker);
}

function isBareHead({ bracketed, alone, label }: MarkerForm): boolean {
  return !bracketed && alone && label !== null && label.length > 1;
}

function findCandidates(lines: readonly BodyLine[], turns: FoundTurns): Candidate[] {
  const runs = new Map<string, Set<string>>();
  const candidates: Candidate[] = [];
  lines.forEach(({ marker }, index) => {
    if (!marker || turns.has(index)) return;
    const { label, runKey } = marker;
    if (label === null || runKey === null) {
      candidates.push({ index, marker, run: null });
      return;
    }
    let run = runs.get(label);
    if (!run) {
      run = new Set();
      runs.set(label, run);
    }
    run.add(runKey);
    candidates.push({ index, marker, run });
  });
  return runs.size === 0 ? candidates : candidates.map((candidate) => joinRun(candidate, runs));
}

/** 【关键词三持续】 beside 【关键词一:支持】: the same label, and the delimiter was lost. */
function joinRun(candidate: Candidate, runs: ReadonlyMap<string, Set<string>>): Candidate {
  const marker = candidate.run === null ? candidate.marker.undelimited : null;
  const run = marker?.label == null ? undefined : runs.get(marker.label);
  if (!marker?.runKey || !run) return candidate;
  run.add(marker.runKey);
  return { index: candidate.index, marker, run };
}

function isBracketHead(marker: MarkerForm, bracketed: number, index: number): boolean {
  if (bracketed > 1) return !marker.square || marker.alone;
  return !marker.square && marker.alone && index > 0;
}
