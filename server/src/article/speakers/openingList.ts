import type { ShapedLine } from '../lines/shapedLine.ts';
import { surnameLength } from '../names/surnames.ts';
import { titleLengthAfter } from '../names/titles.ts';
import { SpeakerOpening } from './speakerOpening.ts';

const shortestName = 2;
/** What is left of a line that is shorter is no speech, in UTF-16 code units. */
const shortestSpeech = 6;

/** One empty list for all lines: most have no readings. */
export const noOpenings: readonly SpeakerOpening[] = [];

/** Collects the readings of a line's beginning. */
export class OpeningList {
  readonly #line: ShapedLine;
  #found: SpeakerOpening[] | null = null;

  constructor(line: ShapedLine) {
    this.#line = line;
  }

  get all(): readonly SpeakerOpening[] {
    return this.#found ?? noOpenings;
  }

  /** Adds a reading, unless too little for a speech follows the name. */
  add(form: SpeakerOpening['form'], nameStart: number, nameEnd: number, titled = false): void {
    if (this.#line.bodyEnd - nameEnd < shortestSpeech) return;
    const opening = new SpeakerOpening(this.#line, form, nameStart, nameEnd, titled);
    if (this.#found) this.#found.push(opening);
    else this.#found = [opening];
  }

  /**
   * Adds a reading for each of the lengths that the name may have, which are given as bits, the shortest first, and one for
   * each with the title that follows it: 格蕾丝·纳鲁班加教授.
   */
  addLengths(form: SpeakerOpening['form'], nameStart: number, lengths: number, titled = false): void {
    for (let length = shortestName; lengths >> length > 0; length++) {
      if (((lengths >> length) & 1) === 0) continue;
      const nameEnd = nameStart + length;
      this.add(form, nameStart, nameEnd, titled);
      const title = titleLengthAfter(this.#line.text, nameEnd);
      // 夏侯勇｜荀部长…: somebody else's surname before a title.
      const another = ((lengths >> (length - 1)) & 1) === 1 && surnameLength(this.#line.text, nameEnd - 1) > 0;
      if (title > 0 && !another) this.add(form, nameStart, nameEnd + title, titled);
    }
  }
}
