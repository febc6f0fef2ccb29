import type { Line } from '../text/lines.ts';
import { catalogue } from './catalogue.ts';
import type { Fault, Rule } from './rule.ts';

/** A fault in one line, and the rule that found it. */
export interface LineFault {
  readonly rule: Rule;
  readonly fault: Fault;
}

const lineRules = catalogue.filter((rule) => rule.line !== undefined);

/** For each code unit the rules that it triggers, as one bit a rule. */
const triggered = new Uint32Array(0x10000);
let always = 0;
for (const [index, { line }] of lineRules.entries()) {
  const bit = 1 << index;
  if (line?.triggers === undefined) always |= bit;
  for (const [first, last] of line?.triggers ?? []) {
    for (let code = first; code <= last; code++) triggered[code] = (triggered[code] ?? 0) | bit;
  }
}

/** A line is never changed, only replaced, so what its checks found stays true as long as it is in use. */
const known = new WeakMap<Line, readonly LineFault[]>();
const none: readonly LineFault[] = [];

/** A shorter line is looked at again in less time than it takes to remember it (UTF-16 code units). */
const worthRemembering = 256;

/** What the line rules of the catalogue find in a line, from memory if it is a long one that was looked at before. */
export function lineFaults(line: Line): readonly LineFault[] {
  if (line.text.length < worthRemembering) return checkLine(line);
  let faults = known.get(line);
  if (faults === undefined) {
    faults = checkLine(line);
    known.set(line, faults);
  }
  return faults;
}

function checkLine(line: Line): readonly LineFault[] {
  const due = triggersIn(line.text);
  if (due === 0) return none;
  let faults: LineFault[] | null = null;
  for (let index = 0; index < lineRules.length; index++) {
    const rule = lineRules[index];
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
