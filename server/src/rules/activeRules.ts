import { catalogue } from './catalogue.ts';
import type { Finding, Rule, Severity } from './rule.ts';

/** A rule that is not off. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Finding['severity'];
}

/** A check of one kind, with the rule that it belongs to. */
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

/**
 * The rules that run with these severities, which are given by rule name; a rule that is not named has the severity in
 * its metadata. Kept by the record, since many articles are checked with the same one.
 */
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

/**
 * All checks but those of single lines: these run even if their rules are off (see `CheckedLine`), and their faults are
 * dropped later.
 */
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
