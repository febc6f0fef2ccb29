import type { Span } from '../text/lines.ts';
import type { ActiveRule } from './activeRules.ts';
import { inTextOrder } from './findingOrder.ts';
import type { Fault, Finding, Report, RuleMetadata } from './rule.ts';

const nothing: readonly Finding[] = [];

/** Takes what rules report about one article and makes findings of it. */
export class Reports {
  #found: Finding[] = [];
  #active: ActiveRule | null = null;
  readonly #report: Report = (fault) => {
    if (this.#active) this.#found.push(new Reported(this.#active, fault));
  };

  /** What takes the faults of a rule, until another is asked for. */
  by(active: ActiveRule): Report {
    this.#active = active;
    return this.#report;
  }

  /** All that was reported since the last time, in text order. */
  take(): readonly Finding[] {
    if (this.#found.length === 0) return nothing;
    // A copy is just as long as it has to be; a list that was pushed to holds room for more.
    const found = this.#found.slice();
    this.#found = [];
    return found.length > 1 ? found.sort(inTextOrder) : found;
  }
}

/** A fault with the rule that found it; what is said of it the fault says. */
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
