import type { Paragraph, Turn } from '../article/article.ts';
import { fixedBlankLines, fixedIndent, type HouseStyle } from './houseStyle.ts';
import { followsOthers, formBit, markKinds, type VisitMark, visitMarks, WidthReader } from './markWidths.ts';
import { beginsLine, indentOf, isPlainParagraph, marksFrom } from './paragraphs.ts';
import type { PlacedBlock } from './places.ts';
import { endsInQuestion, endsInWord } from './speechEnd.ts';
import { Tally } from './tally.ts';

/** What an article's lines are held to: what the house style says or, where that is `consistent`, what most of them do. */
export interface Norms {
  /** What paragraphs and what turns begin with; null where they do not agree. */
  readonly indents: { readonly paragraph: string | null; readonly turn: string | null };
  /** How many blank lines part paragraphs; null where they do not agree, or where the usual number is none. */
  readonly blankLines: number | null;
  /** Whether speeches end in closing punctuation: at least as many do as do not. Questions do not count. */
  readonly closesSpeeches: boolean;
  /** The forms of marks that are not as wide as they are to be, as bits (see `formBit`). */
  readonly wrongForms: number;
  /** The script that the article is not in, if a few of its characters have strayed into it; else null. */
  readonly strayScript: 'Simplified' | 'Traditional' | null;
}

/** How many characters of each script alone a line holds. */
export interface ScriptCounts {
  readonly Simplified: number;
  readonly Traditional: number;
}

/** Counts what lines show of how they are written; `times` is 1, or -1 to take a line out again. */
export class NormEvidence {
  readonly #indents = new Tally<string>();
  readonly #indentsOf = { paragraph: new Tally<string>(), turn: new Tally<string>() };
  /** Of turns and of paragraphs that are no rows of a table, verses or signatures. */
  readonly #proseIndents = new Tally<string>();
  /** The first paragraph of the body may be set in a way of its own. */
  readonly #openingIndents = new Tally<string>();
  readonly #gaps = new Tally<number>();
  readonly #full = new Int32Array(markKinds);
  readonly #half = new Int32Array(markKinds);
  #closedSpeeches = 0;
  #openSpeeches = 0;
  #times: 1 | -1 = 1;
  #forms = 0;
  readonly #countMark: VisitMark = (_line, _at, kind, isFull) => {
    const counts = isFull ? this.#full : this.#half;
    counts[kind] = (counts[kind] ?? 0) + this.#times;
    this.#forms |= formBit(kind, isFull);
  };
  readonly #reader = new WidthReader(this.#countMark);
  #simplified = 0;
  #traditional = 0;

  countLine({ Simplified, Traditional }: ScriptCounts, times: 1 | -1): void {
    this.#simplified += times * Simplified;
    this.#traditional += times * Traditional;
  }

  countBlock(place: PlacedBlock, times: 1 | -1): void {
    const { block, blanks, opensBody } = place;
    if (place.turn?.end === place) this.#countSpeech(place, times);
    if (block.kind !== 'caption' && beginsLine(block)) this.#countIndent(block, opensBody, times);
    if (blanks !== null) this.#gaps.add(blanks, times);
  }

  #countIndent(block: Turn | Paragraph, opensBody: boolean, times: 1 | -1): void {
    const indent = indentOf(block);
    if (opensBody) {
      this.#openingIndents.add(indent, times);
      return;
    }
    if (block.kind === 'turn' || isPlainParagraph(block)) this.#proseIndents.add(indent, times);
    this.#indents.add(indent, times);
    this.#indentsOf[block.kind].add(indent, times);
  }

  #countSpeech({ block }: PlacedBlock, times: 1 | -1): void {
    const last = block.kind === 'turn' ? block.speech : block.span;
    if (last === null || endsInQuestion(last)) return;
    if (endsInWord(last)) this.#openSpeeches += times;
    else this.#closedSpeeches += times;
  }

  countMarks({ block }: PlacedBlock, times: 1 | -1): void {
    this.#begin(times);
    const { line, end } = block.span;
    visitMarks(line, marksFrom(block), end, this.#countMark);
  }

  /** Counts the marks that it is shown of a block, before any other's. */
  markReader({ block }: PlacedBlock): WidthReader {
    this.#begin(1);
    const { line, end } = block.span;
    return this.#reader.begin(line, marksFrom(block), end);
  }

  /** The forms of the marks that were counted last, as bits (see `formBit`). */
  get forms(): number {
    return this.#forms;
  }

  #begin(times: 1 | -1): void {
    this.#times = times;
    this.#forms = 0;
  }

  /** The norms that the counts speak for, under what a house style fixes. */
  norms(house: HouseStyle): Norms {
    return {
      indents: this.#indentNorms(fixedIndent(house)),
      blankLines: fixedBlankLines(house) ?? (this.#gaps.agreement(agreement, fewestGaps) || null),
      closesSpeeches: this.#closedSpeeches >= this.#openSpeeches,
      wrongForms: this.#wrongForms(house),
      strayScript: this.#strayScript(),
    };
  }

  /** In a short article paragraphs may be set in one way and turns in another. Rows of a table alone are no norm for prose. */
  #indentNorms(fixed: string | null): Norms['indents'] {
    if (fixed !== null) return { paragraph: fixed, turn: fixed };
    const usual = this.#indents.agreement(agreement, manyIndents);
    const { paragraph, turn } = this.#indentsOf;
    const ofProse = (indent: string | null) => (indent !== null && this.#proseIndents.has(indent) ? indent : null);
    return {
      paragraph: ofProse(usual ?? paragraph.agreement(agreement, fewestIndents, this.#openingIndents.majority)),
      turn: ofProse(usual ?? turn.agreement(agreement, fewestIndents)),
    };
  }

  #wrongForms({ punctuation }: HouseStyle): number {
    let allFull = 0;
    let allHalf = 0;
    for (let kind = 0; kind < markKinds; kind++) {
      allFull += this.#full[kind] ?? 0;
      allHalf += this.#half[kind] ?? 0;
    }
    let forms = 0;
    for (let kind = 0; kind < markKinds; kind++) {
      if (punctuation === 'consistent') forms |= this.#wrongForm(kind, allFull, allHalf);
      else forms |= formBit(kind, punctuation === 'half');
    }
    return forms;
  }

  /**
   * None for a kind of which all marks are alike, unless they are few among many of the other width; nor where more are of
   * the one width and most of other kinds of the other, unless nearly all are: there is no saying which width is meant.
   */
  #wrongForm(kind: number, allFull: number, allHalf: number): number {
    const full = this.#full[kind] ?? 0;
    const half = this.#half[kind] ?? 0;
    if (full === 0 || half === 0) {
      const areStrays = full > 0 ? isAlone(full, allFull, allHalf) : isAlone(half, allHalf, allFull);
      return areStrays && followsOthers(kind) ? formBit(kind, full > 0) : 0;
    }
    const others = allFull - full - (allHalf - half);
    const differs = full > half ? others < 0 : others > 0;
    if (full !== half && differs && Math.max(full, half) < agreement * (full + half)) return 0;
    return formBit(kind, full === half ? others < 0 : full < half);
  }

  #strayScript(): Norms['strayScript'] {
    if (isFew(this.#traditional, this.#simplified)) return 'Traditional';
    return isFew(this.#simplified, this.#traditional) ? 'Simplified' : null;
  }
}

/** Nearly all of some number of paragraphs or gaps set the norm for the others: nine in ten, or all but one. */
const agreement = 0.9;
const manyIndents = 8;
const fewestIndents = 4;
const fewestGaps = 3;

const fewestMarks = 12;

/** Whether a few marks are all that there are of their width, among many of the other. */
function isAlone(strays: number, ofTheirWidth: number, ofTheOther: number): boolean {
  return strays > 0 && strays === ofTheirWidth && ofTheOther >= fewestMarks * strays;
}

const mostStrays = 20;
const fewestOthers = 25;

/** So few that they are strays; a quotation or a glossary has more. */
function isFew(strays: number, others: number): boolean {
  return strays > 0 && strays <= mostStrays && others >= Math.max(fewestOthers, 50 * (strays - 1));
}
