import type { BodyLine } from '../article/lines/bodyLine.ts';
import type { SpeakerOpening } from '../article/speakers/speakerOpening.ts';

/** The likeliest reading of the beginning of a paragraph as title and name without a delimiter; undefined if there is none. */
export function likelyOpening({ titledOpenings }: BodyLine): SpeakerOpening | undefined {
  // 国家主席习近平7月8日同俄罗斯总统普京…: the first person named would be the speaker.
  const first = titledOpenings.filter(({ nameStart }) => nameStart === titledOpenings[0]?.nameStart);
  return first.reduce<SpeakerOpening | undefined>(likelier, undefined);
}

/** The likelier of two readings of a name: the longer one, if its last character can end a name (阮宗泽, but not 李明在). */
function likelier(best: SpeakerOpening | undefined, next: SpeakerOpening): SpeakerOpening {
  if (!best) return next;
  const [shorter, longer] = best.key.length < next.key.length ? [best, next] : [next, best];
  return longer.endsLikeName ? longer : shorter;
}
