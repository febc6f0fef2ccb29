import type { HouseStyle } from './houseStyle.ts';
import type { Report, Survey } from './rule.ts';

const none: ReadonlyMap<never, never> = new Map<never, never>();

/** A survey of the parts of one article, with what it made of them. `Part` is what is known of them here. */
export class SurveyRun<Place, Part extends Place> {
  readonly #survey: Survey<Place>;
  readonly #parts: () => readonly Part[];
  readonly #house: HouseStyle;
  readonly #report: () => Report;
  #verdicts: ReadonlyMap<Place, unknown>;
  #factBefore = '';
  /** The part that was edited last; its fact is known when it is edited again, as in a row of keystrokes. */
  #edited: Part | null = null;
  #factOfEdited = '';
  #stale = false;

  /** `parts` gives those that count now, `report` what takes the faults. */
  constructor(survey: Survey<Place>, parts: () => readonly Part[], house: HouseStyle, report: () => Report) {
    this.#survey = survey;
    this.#parts = parts;
    this.#house = house;
    this.#report = report;
    this.#verdicts = this.#judge(parts());
  }

  /** Takes note of a part that is about to be edited. */
  beforeEdit(part: Part): void {
    this.#factBefore = part === this.#edited ? this.#factOfEdited : this.#survey.fact(part);
  }

  /** Takes note of the same part after the edit. */
  afterEdit(part: Part): void {
    const holdsSpans = this.#survey.holdsSpans === true && this.#verdicts.size > 0;
    this.#edited = part;
    this.#factOfEdited = this.#survey.fact(part);
    if (holdsSpans || this.#factOfEdited !== this.#factBefore) this.#stale = true;
  }

  /** Judges anew if there is reason to; gives the parts that had a verdict or have one now. */
  settle(): readonly Part[] {
    if (!this.#stale) return [];
    const parts = this.#parts();
    const before = this.#verdicts;
    this.#verdicts = this.#judge(parts);
    this.#stale = false;
    return parts.filter((part) => before.has(part) || this.#verdicts.has(part));
  }

  /** Reports what is found at a part, if anything is. */
  reportAt(part: Part): void {
    if (this.#verdicts.size === 0) return;
    const verdict = this.#verdicts.get(part);
    if (verdict !== undefined) this.#survey.report(part, verdict, this.#report());
  }

  /** Most articles have nothing of some kind. */
  #judge(parts: readonly Part[]): ReadonlyMap<Place, unknown> {
    return parts.length === 0 ? none : this.#survey.judge(parts, this.#house);
  }
}
