import type { Span } from '../text/lines.ts';
import { catalogue } from './catalogue.ts';
import type { Fault, Finding, Report, Rule, RuleMetadata, Severity } from './rule.ts';

/** A rule that is not off. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Finding['severity'];
}

/** A check of one kind, with the rule that it is of. */
export interface ActiveCheck<Check> {
  readonly check: Check;
  readonly active: ActiveRule;
}

/** The rules that are not off, and their checks by kind, in the order of the catalogue. */
export interface ActiveRules {
  readonly of: ReadonlyMap<Rule, ActiveRule>;
  readonly checks: ReturnType<typeof checksOf>;
}

const known = new WeakMap<Readonly<Record<string, Severity>>, ActiveRules>();

/** By rule name; a rule that is not named has the severity of its metadata. Many articles are checked with one such record. */
export function activeRules(severities: Readonly<Record<string, Severity>>): ActiveRules {
  const before = known.get(severities);
  if (before) return before;
  const active = catalogue.flatMap((rule) => {
    const severity = severities[rule.metadata.name] ?? rule.metadata.severity;
    return severity === 'off' ? [] : [{ rule, severity }];
  });
  const made = { of: new Map(active.map((one) => [one.rule, one])), checks: checksOf(active) };
  known.set(severities, made);
  return made;
}

/** All but those of single lines, which are made whether or not their rules are off. */
function checksOf(rules: readonly ActiveRule[]) {
  return {
    article: having(rules, 'article'),
    outline: having(rules, 'outline'),
    chrome: having(rules, 'chrome'),
    strayLine: having(rules, 'strayLine'),
    block: having(rules, 'block'),
    turn: having(rules, 'turn'),
    marker: having(rules, 'marker'),
    lines: having(rules, 'lines'),
    blocks: having(rules, 'blocks'),
    turns: having(rules, 'turns'),
    markers: having(rules, 'markers'),
  };
}

function having<Kind extends keyof Rule>(
  rules: readonly ActiveRule[],
  kind: Kind,
): ActiveCheck<NonNullable<Rule[Kind]>>[] {
  return rules.flatMap((active) => {
    const check = active.rule[kind];
    return check ? [{ check, active }] : [];
  });
}

const nothing: readonly Finding[] = [];

/** Takes what rules report about one article and makes findings of it. */
export class Reports {
  readonly #found: Finding[] = [];
  #active: ActiveRule | null = null;
  readonly #report: Report = (fault) => {
    if (this.#active) this.#found.push(new Reported(this.#active, fault));
  };

  /** What takes the faults of a rule, until another is asked for. */
  by(active: ActiveRule): Report {
    this.#active = active;
    return this.#report;
  }

  /** All that was reported since the last time. */
  take(): readonly Finding[] {
    if (this.#found.length === 0) return nothing;
    // A copy is just as long as it has to be; a list that was pushed to holds room for more.
    const found = this.#found.slice();
    this.#found.length = 0;
    return found;
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
