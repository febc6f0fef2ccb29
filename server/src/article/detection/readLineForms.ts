import { addBits } from '../../text/characters.ts';
import type { Line } from '../../text/lines.ts';
import { type LineSign, lineForms } from './lineForms.ts';

/** For each character the forms of the lines that hold it or begin with it, as bits in the order of the forms. */
const holding = new Uint16Array(0x10000);
const beginning = new Uint16Array(0x10000);
for (const [index, form] of lineForms.entries()) {
  for (const character of form.holding ?? '') addBits(holding, character.charCodeAt(0), 1 << index);
  for (const character of form.beginning ?? '') addBits(beginning, character.charCodeAt(0), 1 << index);
}

/** The forms that a line may have, as bits. */
function possibleForms(line: string): number {
  let forms = beginning[line.charCodeAt(0)] ?? 0;
  for (let at = 0; at < line.length; at++) forms |= holding[line.charCodeAt(at)] ?? 0;
  return forms;
}

/** A line may be long: its two ends show its form. */
const longestView = 240;
const lastPart = 80;
/** From how many code units on a line is a paragraph rather than a scrap. */
const shortestParagraph = 30;

/** What the lines of a text show. */
export interface LineForms {
  /** The strength of each sign, which is full from 1 on; signs without any strength are left out. */
  readonly signs: ReadonlyMap<LineSign, number>;
  /** How much of the text stands in paragraphs, 0 to 1; NaN for one without words. */
  readonly prose: number;
}

/** Reads the forms of all lines that are not blank. Looks at the two ends of long ones only. */
export function readLineForms(all: readonly Line[]): LineForms {
  const counts = new Uint32Array(lineForms.length);
  let lines = 0;
  let length = 0;
  let lengthOfParagraphs = 0;
  for (const line of withoutMenu(all)) {
    lines++;
    length += line.length;
    if (line.length >= shortestParagraph) lengthOfParagraphs += line.length;
    countForms(
      line.length <= longestView ? line : line.slice(0, longestView - lastPart) + line.slice(-lastPart),
      counts,
    );
  }
  const signs = new Map<LineSign, number>();
  for (const [index, { sign, chance, share }] of lineForms.entries()) {
    const beyond = (counts[index] ?? 0) - chance;
    if (beyond > 0) signs.set(sign, share === 0 ? 1 : beyond / (lines * share));
  }
  return { signs, prose: lengthOfParagraphs / length };
}

/** Longer lines are no entries of a menu; fewer entries are no menu. */
const longestEntry = 10;
const fewestEntries = 8;

/** The lines that are not blank, trimmed, without the menu of a web page that stands before its first paragraph. */
function withoutMenu(all: readonly Line[]): readonly string[] {
  const lines = all.map(({ text }) => text.trim()).filter((line) => line !== '');
  const first = lines.findIndex((line) => line.length >= shortestParagraph);
  const isEntry = (line: string, at: number) => at < first && line.length <= longestEntry;
  if (lines.filter(isEntry).length < fewestEntries) return lines;
  return lines.filter((line, at) => !isEntry(line, at));
}

function countForms(view: string, counts: Uint32Array): void {
  const possible = possibleForms(view);
  if (possible === 0) return;
  for (const [index, { form, shortest = 0 }] of lineForms.entries()) {
    if ((possible & (1 << index)) === 0 || view.length < shortest) continue;
    if (form.test(view)) counts[index] = (counts[index] ?? 0) + 1;
  }
}
