import type { HeadingForm } from '../headings/headingForm.ts';
import type { MarkerForm } from '../markers/markerForm.ts';
import type { SpeakerOpening } from '../speakers/speakerOpening.ts';
import type { SpeakerPrefix } from '../speakers/speakerPrefix.ts';
import type { BodyLine } from './bodyLine.ts';

/**
 * Whether two versions of a line agree in everything that decisions depend on, so that an edit from one to the other
 * only moves spans.
 */
export function haveEqualFacts(a: BodyLine, b: BodyLine): boolean {
  return factsOf(a) === factsOf(b);
}

/** The facts as one text, so that no fact needs a comparison of its own. */
function factsOf(line: BodyLine): string {
  return JSON.stringify([
    line.settled,
    line.picture,
    line.line.level > 0,
    factsOfEnding(line),
    factsOfMarker(line.marker),
    factsOfPrefix(line.prefix),
    factsOfHeading(line.heading),
    [line.addressing?.end, line.askingRole?.end, line.personal],
    [...line.titledOpenings, ...line.bareOpenings].map(factsOfOpening),
  ]);
}

function factsOfEnding(line: BodyLine): unknown {
  return [
    [line.sentence, line.asks, line.paragraph, line.flows, line.introduces],
    [line.tiny, line.brief, line.curt],
    [line.announcesTalk, line.notesTalk, line.timeAlone],
  ];
}

function factsOfMarker(marker: MarkerForm | null): unknown {
  if (marker === null) return null;
  const { bracketed, square, alone, label, runKey, undelimited } = marker;
  return [bracketed, square, alone, label, runKey, undelimited && [undelimited.label, undelimited.runKey]];
}

function factsOfPrefix(prefix: SpeakerPrefix | null): unknown {
  if (prefix === null) return null;
  const { form, key, label, speech, quoted, credits, replies, clause, personal, wishes, delimiterStart } = prefix;
  return [form, key, label, speech, quoted, credits, replies, clause, personal, wishes, delimiterStart < 0];
}

function factsOfHeading(heading: HeadingForm | null): unknown {
  return heading && [heading.signs, heading.ordinal && [heading.ordinal.style, heading.ordinal.value]];
}

function factsOfOpening(opening: SpeakerOpening): unknown {
  const { form, key, name, narrative, tellsOfTalk, personal, greets, opensAsSpeech, quotes } = opening;
  const { titled, spaced, setApart, introduced, abbreviation, following, endsLikeName } = opening;
  const { opensWithI, reporterAsks } = opening;
  return [
    [form, key, name],
    [narrative, tellsOfTalk, personal, greets, opensAsSpeech, quotes],
    [titled, spaced, setApart, introduced, abbreviation],
    [following, endsLikeName, opensWithI, reporterAsks],
  ];
}
