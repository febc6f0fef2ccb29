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

/** What checking an article needs besides the article. It stays the same as long as the settings do. */
export interface LintSetup {
  readonly rules: ActiveRules;
  readonly reports: Reports;
  readonly house: HouseStyle;
  readonly options: Context['options'];
  readonly today: string | null;
}

/** What an edit did to the findings. */
export interface Renewal {
  /** The lines that had findings or have some now, and whose findings were made again. */
  readonly renewed: readonly LinePlace[];
  /** Whether each of these lines has as many findings as before, so that those of other lines keep their places in the list. */
  readonly sameNumbers: boolean;
  /** Whether any of these findings says something else than before, or of another place. */
  readonly changed: boolean;
}

/**
 * The findings on the lines of an article, kept line by line, so that after an edit the rules look again only at what the
 * edit may have changed.
 */
export class LineFindings {
  readonly placement: Placement;
  readonly #setup: LintSetup;
  readonly #surveys: Surveys;
  readonly #styleEvidence = new StyleEvidence();
  readonly #normEvidence = new NormEvidence();
  readonly #wordsInText: WordsInText;
  /** Null until the first edit: an article that is only read once needs none. */
  #citations: Citations | null = null;
  #context: Context;
  #exemplar: TurnPlace | null;

  /** Checks a whole article. `known` gives the results of the checks of a single line, where it was checked before. */
  constructor(article: Article, setup: LintSetup, known: (line: Line) => CheckedLine | null) {
    this.placement = new Placement(article);
    this.#setup = setup;
    for (const place of this.placement.written) this.#check(place, known(place.line));
    this.#surveys = new Surveys(setup.rules, setup.house, this.placement);
    this.#wordsInText = new WordsInText(article, this.placement.lines);
    for (const { end } of this.placement.lines) this.#styleEvidence.countEnd(end, 1);
    for (const place of this.placement.written) this.#count(place, 1);
    const style = this.#styleEvidence.style(setup.house);
    this.#exemplar = this.#findExemplar(style);
    this.#context = this.#contextIn(style);
    for (const place of this.placement.written) this.#renew(place);
  }

  /** What rules may look at besides the part that they check. */
  get context(): Context {
    return this.#context;
  }

  /** Checks what depends on some lines, by their numbers, that an edit has replaced by other `Line` objects. */
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

  /** Replaces lines one by one, and adds to `due` the lines to check again; returns whether a turn's delimiter changed. */
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

  /** Runs the checks of single lines on a line, unless their results are known, and counts its marks. */
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

  /** Derives style and norms from the counts; returns whether anything in them has changed. */
  #renewContext(delimiters: boolean): boolean {
    const { style: formerStyle, norms: formerNorms } = this.#context;
    const formerExemplar = this.#exemplar;
    const style = this.#styleEvidence.style(this.#setup.house);
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
      norms: this.#normEvidence.norms(this.#setup.house),
      delimitedTurn: this.#exemplar?.block ?? null,
      lines: this.placement.lines,
      isMentioned: (word) => this.#wordsInText.has(word),
      options: this.#setup.options,
      today: this.#setup.today,
    };
  }

  /** Makes the findings of a line again. */
  #renew(place: LinePlace): void {
    this.#look(place);
    place.findings = this.#setup.reports.take();
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
    const { rules, reports } = this.#setup;
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
    for (const { check, active } of checks) check(part, this.#context, this.#setup.reports.by(active));
  }
}

function delimiterOf(block: Block | undefined): string | undefined {
  return block?.kind === 'turn' ? block.delimiter?.text : undefined;
}

function citeFindings(place: LinePlace, citations: Citations): void {
  for (const finding of place.findings) if (!holdingSpans.has(finding.rule)) citations.add(place, finding);
}

/**
 * Rules whose verdicts hold spans of other parts. They judge again after every edit to a part that they look at, so it
 * need not be noted which lines their findings point at.
 */
const holdingSpans: ReadonlySet<RuleMetadata> = new Set(
  catalogue.filter(({ markers }) => markers?.holdsSpans).map(({ metadata }) => metadata),
);
