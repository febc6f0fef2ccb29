import type { Line } from '../text/lines.ts';
import { simplifiedOnly, traditionalOnly } from '../text/scripts.ts';
import { catalogue } from './catalogue.ts';
import type { ScriptCounts } from './norms.ts';
import type { CodeRange, Fault, LineCheck, LineSurvey, Rule, Triggers } from './rule.ts';

/** A fault in one line, and the rule that found it. */
export interface LineFault {
  readonly rule: Rule;
  readonly fault: Fault;
}

/** What one line gives the rules. It holds for as long as the line lives. */
export interface CheckedLine extends ScriptCounts {
  /** What the checks of single lines found. */
  readonly faults: readonly LineFault[];
  /** The triggers that the line holds, as bits (see `triggers`). */
  readonly due: number;
}

/** Where a trigger is looked for: anywhere, in two neighbouring characters, at the end. */
type Where = keyof Triggers;

interface Trigger {
  readonly check: LineCheck | LineSurvey;
  readonly where: Where;
  readonly bit: number;
}

const firstBit = 2;
const bits = new Uint16Array(0x10000);

/** The first two bits are the scripts', which are counted. */
mark([...simplifiedOnly].map(toRange), 0);
mark([...traditionalOnly].map(toRange), 1);

const triggers: readonly Trigger[] = catalogue
  .flatMap(({ line, lines }) => [line ?? [], lines ?? []].flat())
  .flatMap((check) => (Object.keys(check.triggers) as Where[]).map((where) => ({ check, where })))
  .map(({ check, where }, index) => {
    mark(check.triggers[where] ?? [], firstBit + index);
    return { check, where, bit: 1 << (firstBit + index) };
  });

const masks: Readonly<Record<Where, number>> = {
  holding: maskOf((trigger) => trigger.where === 'holding'),
  holdingTwo: maskOf((trigger) => trigger.where === 'holdingTwo'),
  ending: maskOf((trigger) => trigger.where === 'ending'),
};

const checks = catalogue.flatMap((rule) =>
  rule.line ? [{ rule, check: rule.line, mask: maskOf(({ check }) => check === rule.line) }] : [],
);

/** The triggers of all checks of single lines. */
const checkMask = checks.reduce((all, { mask }) => all | mask, 0);

function toRange(character: string): CodeRange {
  return [character.charCodeAt(0), character.charCodeAt(0)];
}

function mark(ranges: readonly CodeRange[], bit: number): void {
  if (bit >= 16) throw new Error('There are more triggers than bits');
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) bits[code] = (bits[code] ?? 0) | (1 << bit);
  }
}

function maskOf(isMeant: (trigger: Trigger) => boolean): number {
  return triggers.filter(isMeant).reduce((mask, { bit }) => mask | bit, 0);
}

/** The triggers of a survey, to be compared with what a line holds. */
export function triggersOfSurvey(survey: LineSurvey): number {
  return maskOf(({ check }) => check === survey);
}

const none: readonly LineFault[] = [];

/** Looks at each character of a line once for all rules, then runs the checks that have reason to look closer. */
export function checkLine(line: Line): CheckedLine {
  const { text } = line;
  let held = 0;
  let neighbours = 0;
  let before = 0;
  let simplified = 0;
  let traditional = 0;
  for (let at = 0; at < text.length; at++) {
    const here = bits[text.charCodeAt(at)] ?? 0;
    held |= here;
    neighbours |= here & before;
    simplified += here & 1;
    traditional += (here >>> 1) & 1;
    before = here;
  }
  const due = (held & masks.holding) | (neighbours & masks.holdingTwo) | (before & masks.ending);
  return {
    due,
    Simplified: simplified,
    Traditional: traditional,
    faults: (due & checkMask) === 0 ? none : faultsOf(line, due),
  };
}

function faultsOf(line: Line, due: number): readonly LineFault[] {
  let faults: LineFault[] | null = null;
  for (const { rule, check, mask } of checks) {
    if ((due & mask) === 0) continue;
    check.check(line, (fault) => {
      faults ??= [];
      faults.push({ rule, fault });
    });
  }
  return faults ?? none;
}
