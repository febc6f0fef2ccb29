import type { HouseStyle } from './houseStyle.ts';
import type { Report, Survey } from './rule.ts';

/** A survey of the parts of one article, with what it made of them. `Part` is what is known of them here. */
export class SurveyRun<Place, Part extends Place> {
  readonly #survey: Survey<Place>;
  readonly #parts: readonly Part[];
  readonly #house: HouseStyle;
  readonly #factOf: (part: Part) => string;
  readonly #report: Report;
  readonly #facts: string[];
  #verdicts: ReadonlyMap<Place, unknown>;
  #stale = false;

  /** `factOf` may stand for the survey's own `fact`. */
  constructor(
    survey: Survey<Place>,
    parts: readonly Part[],
    house: HouseStyle,
    report: Report,
    factOf: (part: Part) => string = (part) => survey.fact(part),
  ) {
    this.#survey = survey;
    this.#parts = parts;
    this.#house = house;
    this.#factOf = factOf;
    this.#report = report;
    this.#facts = parts.map(factOf);
    this.#verdicts = survey.judge(parts, this.#facts, house);
  }

  /** Takes note that a part was edited. */
  touch(index: number): void {
    const part = this.#parts[index];
    if (part === undefined) return;
    const fact = this.#factOf(part);
    if (fact !== this.#facts[index] || (this.#survey.holdsSpans && this.#verdicts.size > 0)) this.#stale = true;
    this.#facts[index] = fact;
  }

  /** Judges anew if there is reason to; gives the parts that had a verdict or have one now. */
  settle(): readonly Part[] {
    if (!this.#stale) return [];
    const before = this.#verdicts;
    const after = this.#survey.judge(this.#parts, this.#facts, this.#house);
    this.#verdicts = after;
    this.#stale = false;
    if (before.size + after.size === 0) return [];
    return this.#parts.filter((part) => before.has(part) || after.has(part));
  }

  /** Reports what is found at a part, if anything is. */
  reportAt(part: Part): void {
    if (this.#verdicts.size === 0) return;
    const verdict = this.#verdicts.get(part);
    if (verdict !== undefined) this.#survey.report(part, verdict, this.#report);
  }
}
