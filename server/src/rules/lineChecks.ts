import { addBits } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import { simplifiedOnly, traditionalOnly } from '../text/scripts.ts';
import { catalogue } from './catalogue.ts';
import { type WidthReader, widthMarks } from './markWidths.ts';
import type { ScriptCounts } from './norms.ts';
import { PairReader, pairedMarks } from './pairing.ts';
import type { CodeRange, Fault, LineCheck, Rule, Triggers } from './rule.ts';
import { triggersOf } from './triggers.ts';

/** A fault in one line, and the rule that found it. */
export interface LineFault {
  readonly rule: Rule;
  readonly fault: Fault;
}

/** Where a trigger is looked for: anywhere, in two neighbouring characters, at the end. */
type Where = keyof Triggers;

interface Trigger {
  readonly check: LineCheck;
  readonly where: Where;
  readonly bit: number;
}

/**
 * By UTF-16 code unit, as bits, what it means to the rules: which script it belongs to, which checks it triggers, and
 * whether it is one of the marks that are read one by one.
 */
const bits = new Uint16Array(0x10000);
const simplified = 1 << 0;
const traditional = 1 << 1;
const firstBit = 2;
/** The bits of marks are the highest, so that one comparison tells whether a character is a mark. */
const paired = 1 << 14;
const wide = 1 << 15;

mark(triggersOf(simplifiedOnly), simplified);
mark(triggersOf(traditionalOnly), traditional);
mark(triggersOf(pairedMarks), paired);
mark(triggersOf(widthMarks), wide);

const triggers: readonly Trigger[] = catalogue
  .flatMap(({ line }) => line ?? [])
  .flatMap((check) => (Object.keys(check.triggers) as Where[]).map((where) => ({ check, where })))
  .map(({ check, where }, index) => {
    const bit = 1 << (firstBit + index);
    if (bit >= paired) throw new Error('There are more triggers than bits');
    mark(check.triggers[where] ?? [], bit);
    return { check, where, bit };
  });

const masks: Readonly<Record<Where, number>> = {
  holding: maskOf((trigger) => trigger.where === 'holding'),
  holdingTwo: maskOf((trigger) => trigger.where === 'holdingTwo'),
  ending: maskOf((trigger) => trigger.where === 'ending'),
};

const checks = catalogue.flatMap((rule) =>
  rule.line ? [{ rule, check: rule.line, mask: maskOf(({ check }) => check === rule.line) }] : [],
);

function mark(ranges: readonly CodeRange[], bit: number): void {
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) addBits(bits, code, bit);
  }
}

function maskOf(isMeant: (trigger: Trigger) => boolean): number {
  return triggers.filter(isMeant).reduce((mask, { bit }) => mask | bit, 0);
}

const none: readonly LineFault[] = [];

/** One reader serves all lines, one after the other. */
const pairs = new PairReader();

/** A line and what can be found in it without looking at any other line. */
export class CheckedLine implements ScriptCounts {
  line: Line;
  /** What the checks of single lines found. */
  faults = none;
  Simplified = 0;
  Traditional = 0;
  /**
   * Whether some of its paired marks have no partner within the line. Also true if they are nested too deeply to tell.
   */
  unpaired = false;

  constructor(line: Line) {
    this.line = line;
  }

  /** Takes over the results of an earlier check of the same line. */
  take({ faults, Simplified, Traditional, unpaired }: CheckedLine): void {
    this.faults = faults;
    this.Simplified = Simplified;
    this.Traditional = Traditional;
    this.unpaired = unpaired;
  }

  /**
   * Looks at each character once on behalf of all rules, then runs the checks that one of the characters has triggered.
   * `widths` is shown each mark that comes in two widths.
   */
  check(widths: WidthReader | null = null): void {
    const { text } = this.line;
    let held = 0;
    let neighbours = 0;
    let before = 0;
    let scripts = 0;
    pairs.begin();
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const here = bits[code] ?? 0;
      held |= here;
      neighbours |= here & before;
      scripts += here & (simplified | traditional);
      before = here;
      if (here < paired) continue;
      if ((here & paired) !== 0) pairs.see(code);
      if (widths && here >= wide) widths.see(at);
    }
    const due = (held & masks.holding) | (neighbours & masks.holdingTwo) | (before & masks.ending);
    this.Traditional = traditionalAmong(text, scripts, held);
    this.Simplified = scripts - traditional * this.Traditional;
    this.unpaired = !pairs.balanced;
    this.faults = due === 0 ? none : faultsOf(this.line, due);
  }
}

/**
 * How many characters are Traditional, derived from the sum of the script bits. Only if both scripts occur, they have
 * to be counted.
 */
function traditionalAmong(text: string, scripts: number, held: number): number {
  if ((held & traditional) === 0) return 0;
  if ((held & simplified) === 0) return scripts / traditional;
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += (bits[text.charCodeAt(at)] ?? 0) & traditional;
  return sum / traditional;
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
