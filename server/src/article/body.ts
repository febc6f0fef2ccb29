import { isCaption } from './captions.ts';
import { isChrome } from './chrome.ts';
import { readDateline } from './datelines.ts';
import type { HeadingOrdinal } from './headings.ts';
import { readHeadingOrdinal } from './headings.ts';
import { type MarkerForm, readBareMarker, readBracketedMarker } from './markers.ts';
import { readByline, readOriginalTitle } from './metadata.ts';
import { isHorizontalRule, type Shape } from './shape.ts';
import { readSpeakerPrefix, type SpeakerPrefix } from './speakerPrefix.ts';

/** A line of the body and what its form alone allows it to be. What it is, the article decides. */
export interface BodyLine {
  readonly shape: Shape;
  readonly length: number;
  /** Ends in 。 or the like. */
  readonly sentence: boolean;
  /** Settled by the form alone. */
  readonly settled: 'chrome' | 'caption' | 'originalTitle' | 'byline' | 'rule' | 'dateline' | null;
  readonly marker: MarkerForm | null;
  readonly prefix: SpeakerPrefix | null;
  readonly ordinal: HeadingOrdinal | null;
}

/** Reads the forms of one line. Looks at its beginning and its end only. */
export function readBodyLine(shape: Shape): BodyLine {
  const length = shape.bodyEnd - shape.bodyStart;
  const settled = readSettled(shape);
  const free = settled === null;
  return {
    shape,
    length,
    sentence: '。！!；;…”"’」』)）】：:，,、.'.includes(shape.line.text.charAt(shape.bodyEnd - 1)),
    settled,
    marker: free ? (readBracketedMarker(shape) ?? readBareMarker(shape)) : null,
    prefix: free ? readSpeakerPrefix(shape) : null,
    ordinal: free ? readHeadingOrdinal(shape) : null,
  };
}

function readSettled(shape: Shape): BodyLine['settled'] {
  if (isChrome(shape)) return 'chrome';
  if (isCaption(shape)) return 'caption';
  if (readOriginalTitle(shape)) return 'originalTitle';
  if (isHorizontalRule(shape)) return 'rule';
  if (readByline(shape)) return 'byline';
  return readDateline(shape) ? 'dateline' : null;
}
