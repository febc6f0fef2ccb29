import type { Lexicon } from '../lexicon.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import type { FoundMarkers } from '../markers/markerRuns.ts';
import type { Narrative } from '../speakers/narrative.ts';
import type { SpeakerOpening } from '../speakers/speakerOpening.ts';
import type { FoundTurn, FoundTurns } from './foundTurns.ts';

/** What earlier decisions about the article tell about its speakers. */
export interface SpeakerContext {
  readonly turns: FoundTurns;
  readonly markers: FoundMarkers;
  readonly keywords: ReadonlySet<string>;
  /** The names with which paragraphs begin alternately, by the index of the line. */
  readonly alternating: ReadonlyMap<number, string>;
  readonly lexicon: Lexicon;
}

/** A line, the reading that was chosen for it, and how it goes on. */
export interface Reading {
  readonly index: number;
  readonly opening: SpeakerOpening;
  readonly narrative: Narrative;
  readonly personal: boolean;
}

/** Whether a line goes on as speech may, and does not tell of the person. */
export function opensSpeech({ narrative }: Reading): boolean {
  return narrative === 'no';
}

/** Whether a line sounds spoken: it says I or you, or begins as speech does. */
export function isVoiced({ personal, opening }: Reading): boolean {
  return personal || opening.opensAsSpeech;
}

/** Whether a line tells what somebody asks: 有记者提问：…？ */
export function reportsQuestion({ asks, prefix }: BodyLine): boolean {
  return asks && prefix?.reportsQuestion === true;
}

/** Whether a turn is one that asks: by who speaks, or by how its line ends. */
export function asksInTurn({ prefix: { form } }: FoundTurn, line: BodyLine | undefined): boolean {
  return form === 'question' || form === 'outlet' || line?.asks === true;
}
