import type { Article, Block } from '../article/article.ts';
import type { Line } from '../text/lines.ts';
import type { ActiveCheck, ActiveRules } from './activeRules.ts';
import { catalogue } from './catalogue.ts';
import { Citations } from './citations.ts';
import { areAlike } from './findingOrder.ts';
import type { HouseStyle } from './houseStyle.ts';
import type { CheckedLine } from './lineChecks.ts';
import { NormEvidence } from './norms.ts';
import { isTurn, type LinePlace, Placement, type TurnPlace } from './placement.ts';
import type { Reports } from './reports.ts';
import type { Check, Context, RuleMetadata } from './rule.ts';
import { type Style, StyleEvidence } from './style.ts';
import { Surveys } from './surveys.ts';
import { WordsInText } from './wordsInText.ts';

/** What stays the same for an article as long as its settings do. */
export interface Terms {
  readonly rules: ActiveRules;
  readonly reports: Reports;
  readonly house: HouseStyle;
  readonly options: Context['options'];
  readonly today: string | null;
}

/** What an edit did to the findings. */
export interface Renewal {
  /** The lines with findings that were made anew: they stand on other lines or point at them. */
  readonly renewed: readonly LinePlace[];
  /** Each of these has as many as before. */
  readonly sameNumbers: boolean;
  /** Some are not as they were before. */
  readonly changed: boolean;
}

/** What is found on the lines of an article, kept line by line: an edit has the rules look at what it touched. */
export class LineFindings {
  readonly placement: Placement;
  readonly #terms: Terms;
  readonly #surveys: Surveys;
  readonly #styleEvidence = new StyleEvidence();
  readonly #normEvidence = new NormEvidence();
  readonly #wordsInText: WordsInText;
  /** Made for the first edit. */
  #citations: Citations | null = null;
  #context: Context;
  #exemplar: TurnPlace | null;

  /** Reads all of an article; `known` gives what the checks of a line found before, if they did. */
  constructor(article: Article, terms: Terms, known: (line: Line) => CheckedLine | null) {
    this.placement = new Placement(article);
    this.#terms = terms;
    for (const place of this.placement.written) this.#check(place, known(place.line));
    this.#surveys = new Surveys(terms.rules, terms.house, this.placement);
    this.#wordsInText = new WordsInText(article, this.placement.lines);
    for (const { end } of this.placement.lines) this.#styleEvidence.countEnd(end, 1);
    for (const place of this.placement.written) this.#count(place, 1);
    const style = this.#styleEvidence.style(terms.house);
    this.#exemplar = this.#findExemplar(style);
    this.#context = this.#contextIn(style);
    for (const place of this.placement.written) this.#renew(place);
  }

  /** What rules may look at besides the part that they are called for. */
  get context(): Context {
    return this.#context;
  }

  /** Takes up lines that were exchanged. */
  edit({ lines }: Article, exchanged: readonly number[]): Renewal {
    const due = new Set<LinePlace>();
    this.#citations ??= this.#cite();
    const delimiters = this.#exchangeAll(exchanged, lines, due, this.#citations);
    if (this.#renewContext(delimiters)) for (const place of this.placement.written) due.add(place);
    for (const place of this.#surveys.settle()) due.add(place);
    const renewed: LinePlace[] = [];
    let sameNumbers = true;
    let changed = false;
    for (const place of due) {
      const before = place.findings;
      this.#renew(place);
      if (before.length + place.findings.length === 0) continue;
      renewed.push(place);
      sameNumbers &&= before.length === place.findings.length;
      changed ||= !areAlike(before, place.findings);
    }
    return { renewed, sameNumbers, changed };
  }

  /** Exchanges lines one by one; returns whether a turn's delimiter is another. */
  #exchangeAll(
    exchanged: readonly number[],
    lines: readonly Line[],
    due: Set<LinePlace>,
    citations: Citations,
  ): boolean {
    let delimiters = false;
    for (const number of exchanged) {
      const line = lines[number];
      if (line === undefined) continue;
      const before = this.placement.lines[number];
      if (before) for (const citing of citations.take(before)) due.add(citing);
      const turn = this.placement.at(number)?.block?.block;
      this.#exchange(number, line, due);
      const now = this.placement.at(number)?.block?.block;
      delimiters ||= delimiterOf(turn) !== delimiterOf(now);
    }
    return delimiters;
  }

  #exchange(number: number, line: Line, due: Set<LinePlace>): void {
    const { placement } = this;
    const before = placement.lines[number];
    const place = placement.at(number);
    if (before) this.#styleEvidence.countEnd(before.end, -1);
    if (place) {
      this.#count(place, -1);
      if (place.block) this.#normEvidence.countMarks(place.block, -1);
      this.#surveys.beforeEdit(place);
    }
    placement.exchange(number, line);
    this.#styleEvidence.countEnd(line.end, 1);
    this.#wordsInText.touch(number);
    if (!place) return;
    this.#check(place, null);
    this.#count(place, 1);
    this.#surveys.afterEdit(place);
    due.add(place);
    const { block } = place;
    if (block?.after) due.add(block.after.place);
    if (block?.turn) due.add(block.turn.end.place);
  }

  /** Has the checks of single lines look at a line, unless they did before, and counts its marks. */
  #check(place: LinePlace, known: CheckedLine | null): void {
    const { block } = place;
    if (known) {
      place.take(known);
      if (block) this.#normEvidence.countMarks(block, 1);
    } else place.check(block && this.#normEvidence.markReader(block));
    if (block) block.forms = this.#normEvidence.forms;
  }

  #count(place: LinePlace, times: 1 | -1): void {
    const { block, marker } = place;
    this.#normEvidence.countLine(place, times);
    if (block) this.#normEvidence.countBlock(block, times);
    if (block && (block.turn === null || block.turn === block)) this.#styleEvidence.countBlock(block.block, times);
    if (marker) this.#styleEvidence.countMarker(marker.marker, times);
  }

  /** Reads style and norms from the counts; returns whether they are others. */
  #renewContext(delimiters: boolean): boolean {
    const { style: formerStyle, norms: formerNorms } = this.#context;
    const formerExemplar = this.#exemplar;
    const style = this.#styleEvidence.style(this.#terms.house);
    if (delimiters || style.delimiter !== formerStyle.delimiter) this.#exemplar = this.#findExemplar(style);
    this.#context = this.#contextIn(style);
    const { norms } = this.#context;
    const isSame = JSON.stringify([style, norms]) === JSON.stringify([formerStyle, formerNorms]);
    return !isSame || formerExemplar !== this.#exemplar;
  }

  #findExemplar({ delimiter }: Style): TurnPlace | null {
    return this.placement.turns.find((turn) => delimiterOf(turn.block) === delimiter) ?? null;
  }

  #contextIn(style: Style): Context {
    return {
      style,
      norms: this.#normEvidence.norms(this.#terms.house),
      delimitedTurn: this.#exemplar?.block ?? null,
      lines: this.placement.lines,
      isMentioned: (word) => this.#wordsInText.has(word),
      options: this.#terms.options,
      today: this.#terms.today,
    };
  }

  /** Has the rules look at what stands on a line. */
  #renew(place: LinePlace): void {
    this.#look(place);
    place.findings = this.#terms.reports.take();
    if (this.#citations) citeFindings(place, this.#citations);
  }

  #cite(): Citations {
    const citations = new Citations();
    for (const place of this.placement.written) citeFindings(place, citations);
    return citations;
  }

  #look(place: LinePlace): void {
    const { line, faults, block, marker, chrome } = place;
    const { strayScript } = this.#context.norms;
    const { rules, reports } = this.#terms;
    for (const { rule, fault } of faults) {
      const active = rules.of.get(rule);
      if (active) reports.by(active)(fault);
    }
    for (const survey of this.#surveys.lines) survey.reportAt(place, reports);
    if (strayScript && place[strayScript] > 0) this.#call(rules.checks.strayLine, line);
    if (block) {
      this.#call(rules.checks.block, block);
      for (const survey of this.#surveys.blocks) survey.reportAt(block, reports);
      if (isTurn(block)) {
        this.#call(rules.checks.turn, block.block);
        for (const survey of this.#surveys.turns) survey.reportAt(block, reports);
      }
    }
    if (marker) {
      this.#call(rules.checks.marker, marker);
      for (const survey of this.#surveys.markers) survey.reportAt(marker, reports);
    }
    if (chrome) this.#call(rules.checks.chrome, chrome);
  }

  #call<Part>(checks: readonly ActiveCheck<Check<Part>>[], part: Part): void {
    for (const { check, active } of checks) check(part, this.#context, this.#terms.reports.by(active));
  }
}

function delimiterOf(block: Block | undefined): string | undefined {
  return block?.kind === 'turn' ? block.delimiter?.text : undefined;
}

function citeFindings(place: LinePlace, citations: Citations): void {
  for (const finding of place.findings) if (!holdingSpans.has(finding.rule)) citations.add(place, finding);
}

/** The rules whose verdicts hold spans. */
const holdingSpans: ReadonlySet<RuleMetadata> = new Set(
  catalogue.filter(({ markers }) => markers?.holdsSpans).map(({ metadata }) => metadata),
);
