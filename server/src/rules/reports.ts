import type { Span } from '../text/lines.ts';
import type { ActiveRule } from './activeRules.ts';
import { compareFindings } from './findingOrder.ts';
import type { Fault, Finding, Report, RuleMetadata } from './rule.ts';

const nothing: readonly Finding[] = [];

/** Collects what rules report about one article, as findings. */
export class Reports {
  #found: Finding[] = [];
  #active: ActiveRule | null = null;
  readonly #report: Report = (fault) => {
    if (this.#active) this.#found.push(new Reported(this.#active, fault));
  };

  /**
   * The function that a rule reports its faults with. There is only one, so it must not be used after `by` is called
   * for another rule.
   */
  by(active: ActiveRule): Report {
    this.#active = active;
    return this.#report;
  }

  /** All findings since the last call, in text order. */
  take(): readonly Finding[] {
    if (this.#found.length === 0) return nothing;
    // A copy takes no more memory than it needs, whereas a list that was pushed to has spare room.
    const found = this.#found.slice();
    this.#found = [];
    return found.length > 1 ? found.sort(compareFindings) : found;
  }
}

/** A fault together with its rule. Message and fix stay with the fault, which may build them on demand. */
class Reported implements Finding {
  readonly span: Span;
  readonly #active: ActiveRule;
  readonly #fault: Fault;

  constructor(active: ActiveRule, fault: Fault) {
    this.span = fault.span;
    this.#active = active;
    this.#fault = fault;
  }

  get rule(): RuleMetadata {
    return this.#active.rule.metadata;
  }

  get severity(): Finding['severity'] {
    return this.#active.severity;
  }

  get message(): Finding['message'] {
    return this.#fault.message;
  }

  get arguments(): Finding['arguments'] {
    return this.#fault.arguments;
  }

  get fix(): Finding['fix'] {
    return this.#fault.fix;
  }

  get related(): Finding['related'] {
    return this.#fault.related;
  }

  get editsOwnLine(): boolean {
    return this.#fault.editsOwnLine ?? false;
  }
}
