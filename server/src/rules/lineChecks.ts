import type { Line } from '../text/lines.ts';
import { catalogue } from './catalogue.ts';
import type { Fault, Rule } from './rule.ts';

/** A fault in one line, and the rule that found it. */
export interface LineFault {
  readonly rule: Rule;
  readonly fault: Fault;
}

/** What one line gives the rules. */
export interface CheckedLine {
  /** What the checks of single lines found. */
  readonly faults: readonly LineFault[];
  /** The rules that it triggers, as bits in the order of `triggeredRules`. */
  readonly due: number;
}

/** The rules that look at lines, each with the bit of its index in `CheckedLine.due`: no more than 32. */
const triggeredRules = catalogue.filter(({ line, lines }) => line !== undefined || lines !== undefined);

/** For each code unit the rules that it triggers, as one bit a rule. */
const triggered = new Uint32Array(0x10000);
let always = 0;
for (const [index, { line, lines }] of triggeredRules.entries()) {
  const bit = 1 << index;
  if (line && line.triggers === undefined) always |= bit;
  for (const [first, last] of [...(line?.triggers ?? []), ...(lines?.triggers ?? [])]) {
    for (let code = first; code <= last; code++) triggered[code] = (triggered[code] ?? 0) | bit;
  }
}

/** A line is never changed, only replaced, so what its checks found stays true as long as it is in use. */
const known = new WeakMap<Line, CheckedLine>();
const none: readonly LineFault[] = [];

/** A shorter line is looked at again in less time than it takes to remember it (UTF-16 code units). */
const worthRemembering = 256;

/** Runs the checks of single lines over a line; a long one that was looked at before is answered from memory. */
export function checkLine(line: Line): CheckedLine {
  if (line.text.length < worthRemembering) return look(line);
  let checked = known.get(line);
  if (checked === undefined) {
    checked = look(line);
    known.set(line, checked);
  }
  return checked;
}

/** Those of the checked lines that a rule is to see together; none if no line triggers it. */
export function linesFor(rule: Rule, lines: readonly Line[], checked: readonly CheckedLine[]): readonly Line[] {
  const bit = 1 << triggeredRules.indexOf(rule);
  return lines.filter((_line, index) => ((checked[index]?.due ?? 0) & bit) !== 0);
}

function look(line: Line): CheckedLine {
  const due = triggersIn(line.text);
  return { due, faults: due === 0 ? none : faultsOf(line, due) };
}

function faultsOf(line: Line, due: number): readonly LineFault[] {
  let faults: LineFault[] | null = null;
  for (let index = 0; index < triggeredRules.length; index++) {
    const rule = triggeredRules[index];
    if (rule?.line === undefined || (due & (1 << index)) === 0) continue;
    rule.line.check(line, (fault) => {
      faults ??= [];
      faults.push({ rule, fault });
    });
  }
  return faults ?? none;
}

/** One pass over the text for all rules together. */
function triggersIn(text: string): number {
  let due = always;
  for (let at = 0; at < text.length; at++) due |= triggered[text.charCodeAt(at)] ?? 0;
  return due;
}
