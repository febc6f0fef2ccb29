import type { ActiveCheck } from './activeRules.ts';
import type { HouseStyle } from './houseStyle.ts';
import type { Reports } from './reports.ts';
import type { Survey } from './rule.ts';

/**
 * A survey of one article and its current verdicts. `Place` is what the survey knows of a part, `Part` the whole
 * object.
 */
export class SurveyRun<Place, Part extends Place> {
  readonly #active: ActiveCheck<Survey<Place>>;
  readonly #parts: readonly Part[];
  readonly #house: HouseStyle;
  #verdicts: ReadonlyMap<Place, unknown>;
  #factBefore = '';
  /** The part that was edited last. Its fact is kept because the next keystroke most often edits the same part. */
  #edited: Part | null = null;
  #factOfEdited = '';
  #stale = false;

  /** `parts` are all parts of the survey's kind in the article, in text order. */
  constructor(active: ActiveCheck<Survey<Place>>, parts: readonly Part[], house: HouseStyle) {
    this.#active = active;
    this.#parts = parts;
    this.#house = house;
    this.#verdicts = this.#judge();
  }

  /** To be called before a part is edited. */
  beforeEdit(part: Part): void {
    this.#factBefore = part === this.#edited ? this.#factOfEdited : this.#active.check.fact(part);
  }

  /** To be called after the same part was edited. */
  afterEdit(part: Part): void {
    const holdsSpans = this.#active.check.holdsSpans === true && this.#verdicts.size > 0;
    this.#edited = part;
    this.#factOfEdited = this.#active.check.fact(part);
    if (holdsSpans || this.#factOfEdited !== this.#factBefore) this.#stale = true;
  }

  /** Judges again if a fact has changed; returns the parts that had a verdict before or have one now. */
  settle(): readonly Part[] {
    if (!this.#stale) return [];
    const before = this.#verdicts;
    this.#verdicts = this.#judge();
    this.#stale = false;
    return this.#parts.filter((part) => before.has(part) || this.#verdicts.has(part));
  }

  /** Reports the fault of a part, if it has one. */
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
