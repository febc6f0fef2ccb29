import { catalogue } from './catalogue.ts';
import type { Finding, Report, Rule, Severity } from './rule.ts';

/** A rule that is not off, with what it takes to report for it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly report: Report;
}

const nothing: readonly Finding[] = [];

/** Takes what rules report and makes findings of it. */
export class Reports {
  /** The rules that are not off, in the order of the catalogue. */
  readonly rules: readonly ActiveRule[];
  readonly #reportOf: ReadonlyMap<Rule, Report>;
  readonly #found: Finding[] = [];

  /** By rule name; a rule that is not named has the severity of its metadata. */
  constructor(severities: Readonly<Record<string, Severity>>) {
    this.rules = catalogue.flatMap((rule) => {
      const severity = severities[rule.metadata.name] ?? rule.metadata.severity;
      return severity === 'off' ? [] : [{ rule, report: this.#makeReport(rule, severity) }];
    });
    this.#reportOf = new Map(this.rules.map(({ rule, report }) => [rule, report]));
  }

  /** What takes the faults of a rule; undefined if the rule is off. */
  of(rule: Rule): Report | undefined {
    return this.#reportOf.get(rule);
  }

  /** All that was reported since the last time. */
  take(): readonly Finding[] {
    if (this.#found.length === 0) return nothing;
    // A copy is just as long as it has to be; a list that was pushed to holds room for more.
    const found = this.#found.slice();
    this.#found.length = 0;
    return found;
  }

  #makeReport({ metadata: rule }: Rule, severity: Finding['severity']): Report {
    return ({ span, message, arguments: values, fix, related }) => {
      this.#found.push({ rule, severity, span, message, arguments: values, fix, related });
    };
  }
}

/** A check of one kind, with what it takes to report for its rule. */
export interface ActiveCheck<Check> {
  readonly check: Check;
  readonly report: Report;
}

/** The checks of one kind that rules have. */
export function having<Kind extends keyof Rule>(
  rules: readonly ActiveRule[],
  kind: Kind,
): ActiveCheck<NonNullable<Rule[Kind]>>[] {
  const found: ActiveCheck<NonNullable<Rule[Kind]>>[] = [];
  for (const { rule, report } of rules) {
    const check = rule[kind];
    if (check) found.push({ check, report });
  }
  return found;
}
