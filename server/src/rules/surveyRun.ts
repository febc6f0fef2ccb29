import type { ActiveCheck } from './activeRules.ts';
import type { HouseStyle } from './houseStyle.ts';
import type { Reports } from './reports.ts';
import type { Survey } from './rule.ts';

/** A survey of the parts of one article, with what it made of them. `Part` is what is known of them here. */
export class SurveyRun<Place, Part extends Place> {
  readonly #active: ActiveCheck<Survey<Place>>;
  readonly #parts: readonly Part[];
  readonly #house: HouseStyle;
  #verdicts: ReadonlyMap<Place, unknown>;
  #factBefore = '';
  /** The part that was edited last; its fact is known when it is edited again, as in a row of keystrokes. */
  #edited: Part | null = null;
  #factOfEdited = '';
  #stale = false;

  /** `parts` are all of the article. */
  constructor(active: ActiveCheck<Survey<Place>>, parts: readonly Part[], house: HouseStyle) {
    this.#active = active;
    this.#parts = parts;
    this.#house = house;
    this.#verdicts = this.#judge();
  }

  /** Takes note of a part that is about to be edited. */
  beforeEdit(part: Part): void {
    this.#factBefore = part === this.#edited ? this.#factOfEdited : this.#active.check.fact(part);
  }

  /** Takes note of the same part after the edit. */
  afterEdit(part: Part): void {
    const holdsSpans = this.#active.check.holdsSpans === true && this.#verdicts.size > 0;
    this.#edited = part;
    this.#factOfEdited = this.#active.check.fact(part);
    if (holdsSpans || this.#factOfEdited !== this.#factBefore) this.#stale = true;
  }

  /** Judges anew if there is reason to; gives the parts that had a verdict or have one now. */
  settle(): readonly Part[] {
    if (!this.#stale) return [];
    const before = this.#verdicts;
    this.#verdicts = this.#judge();
    this.#stale = false;
    return this.#parts.filter((part) => before.has(part) || this.#verdicts.has(part));
  }

  /** Reports what is found at a part, if anything is. */
  reportAt(part: Part, reports: Reports): void {
    if (this.#verdicts.size === 0) return;
    const { check, active } = this.#active;
    const verdict = this.#verdicts.get(part);
    if (verdict !== undefined) check.report(part, verdict, reports.by(active));
  }

  #judge(): ReadonlyMap<Place, unknown> {
    return this.#active.check.judge(this.#parts, this.#house);
  }
}
