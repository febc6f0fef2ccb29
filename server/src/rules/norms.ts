import type { Paragraph, Turn } from '../article/article.ts';
import { fixedBlankLines, fixedIndent, type HouseStyle } from './houseStyle.ts';
import { followsOthers, formBit, markKinds, type VisitMark, visitMarks, WidthReader } from './markWidths.ts';
import { beginsLine, indentOf, isPlainParagraph, marksFrom } from './paragraphs.ts';
import type { PlacedBlock } from './places.ts';
import { endsInQuestion, endsInWord } from './speechEnd.ts';
import { Tally } from './tally.ts';

/**
 * The norms for an article's lines: those of the house style or, where that is `consistent`, what most of the lines do.
 */
export interface Norms {
  /** The indents of paragraphs and of turns; null where they do not agree on one. */
  readonly indents: { readonly paragraph: string | null; readonly turn: string | null };
  /** The number of blank lines between paragraphs; null where they do not agree on one, or usually have none. */
  readonly blankLines: number | null;
  /** Whether at least half of the speeches end in closing punctuation; questions are not counted. */
  readonly closesSpeeches: boolean;
  /** The marks that have the wrong width, as bits (see `formBit`). */
  readonly wrongForms: number;
  /** The script of which a few characters have strayed into an article in the other script; null if there are none. */
  readonly strayScript: 'Simplified' | 'Traditional' | null;
}

/** How many characters a line holds that only one of the scripts has. */
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
  /** Those of the first paragraph of the body, which is often set differently. */
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

  /** A reader that counts the marks of a block which it is shown. It must be done before the next block is counted. */
  markReader({ block }: PlacedBlock): WidthReader {
    this.#begin(1);
    const { line, end } = block.span;
    return this.#reader.begin(line, marksFrom(block), end);
  }

  /** Which marks in which width the block that was counted last has, as bits (see `formBit`). */
  get forms(): number {
    return this.#forms;
  }

  #begin(times: 1 | -1): void {
    this.#times = times;
    this.#forms = 0;
  }

  /** The norms that follow from the counts, where the house style leaves them open. */
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
   * The width that is wrong for a kind of mark, as a bit; 0 if none can be said to be wrong. If all marks of the kind
   * have one width, it is wrong only if they are few and nearly all other marks have the other. If the kind is mixed,
   * its minority is wrong, unless the other kinds contradict its majority and that is not overwhelming. If there are as
   * many of one width as of the other, the other kinds decide; but only if all of them are half-width, that is the norm.
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
    if (full === half && others < 0) return full === allFull ? formBit(kind, true) : 0;
    return formBit(kind, full < half);
  }

  #strayScript(): Norms['strayScript'] {
    if (isFew(this.#traditional, this.#simplified)) return 'Traditional';
    return isFew(this.#simplified, this.#traditional) ? 'Simplified' : null;
  }
}

/** What share of the paragraphs or gaps has to agree to set the norm for the others: nine in ten, or all but one. */
const agreement = 0.9;
const manyIndents = 8;
const fewestIndents = 4;
const fewestGaps = 3;

const fewestMarks = 12;

/** Whether a few marks are the only ones of their width, among many of the other width. */
function isAlone(strays: number, ofTheirWidth: number, ofTheOther: number): boolean {
  return strays > 0 && strays === ofTheirWidth && ofTheOther >= fewestMarks * strays;
}

const mostStrays = 20;
const fewestOthers = 25;

/** Whether there are so few that they must have strayed in; a quotation or a glossary would have more. */
function isFew(strays: number, others: number): boolean {
  return strays > 0 && strays <= mostStrays && others >= Math.max(fewestOthers, 50 * (strays - 1));
}
