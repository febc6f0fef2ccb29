import type { Article } from '../article/article.ts';
import type { Line } from '../text/lines.ts';
import { activeRules } from './activeRules.ts';
import { exchangedLines, sameLines } from './exchangedLines.ts';
import { areAlike, pointInto } from './findingOrder.ts';
import { garbledText } from './garbledText.ts';
import { consistentStyle, type HouseStyle } from './houseStyle.ts';
import type { CheckedLine } from './lineChecks.ts';
import { LineFindings, type LintSetup } from './lineFindings.ts';
import { mergeFindings, replaceFindings } from './mergeFindings.ts';
import { mojibake } from './mojibake.ts';
import { Reports } from './reports.ts';
import type { Finding, Severity } from './rule.ts';
import type { OptionValues } from './ruleOptions.ts';

export interface LintOptions {
  /** By rule name; a rule that is not named has the severity in its metadata. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** The options of rules, by rule name; an option that is not named has its default. */
  readonly options?: Readonly<Record<string, OptionValues>>;
  /** A choice that is not named is `consistent`. */
  readonly style?: Partial<HouseStyle>;
  /** The day of the check in ISO 8601 (2020-07-10). Rules about dates in the future report nothing without it. */
  readonly today?: string;
}

const nothing: readonly Finding[] = [];
const usualSeverities: NonNullable<LintOptions['severities']> = {};

/**
 * Finds what is wrong in an article, and keeps the findings up to date as the article is edited. They are always the same
 * as those of a new linter that sees only the edited article.
 */
export class Linter {
  readonly #setup: LintSetup;
  #lines: LineFindings | null = null;
  /** Findings about head and foot (`#head`) and about headings (`#outline`); those on lines are in `#lines`. */
  #head = nothing;
  #outline = nothing;
  #findings: readonly Finding[] | null = null;
  #revision = 0;

  constructor({ severities = usualSeverities, options = {}, style, today }: LintOptions = {}) {
    this.#setup = {
      rules: activeRules(severities),
      reports: new Reports(),
      house: { ...consistentStyle, ...style },
      options,
      today: today ?? null,
    };
  }

  /**
   * Takes the article as it is now. As long as its structure stays the same, the rules look only at the lines that were
   * edited since the last call, and at what depends on them.
   */
  update(article: Article): this {
    if (this.#reportGarbled(article)) return this;
    const before = this.#lines;
    const exchanged = before && exchangedLines(before.placement, article);
    if (before && exchanged) this.#edit(before, article, exchanged);
    else this.#begin(article, before);
    return this;
  }

  /** Changes whenever the findings do: while it stays the same, so do the findings and their ranges. */
  get revision(): number {
    return this.#revision;
  }

  /** In text order; findings at the same place are in the order of their rules' names. The list is built on demand. */
  get findings(): readonly Finding[] {
    const written = this.#lines?.placement.written ?? [];
    this.#findings ??= mergeFindings(written, [...this.#head, ...this.#outline]);
    return this.#findings;
  }

  /** Reports a text that is garbled as a whole as that and no more, unless the rule is off; returns whether it is. */
  #reportGarbled({ lines }: Article): boolean {
    const { rules, reports } = this.#setup;
    const active = rules.of.get(mojibake);
    const fault = active && garbledText(lines);
    if (!active || !fault) return false;
    reports.by(active)(fault);
    this.#findings = reports.take();
    this.#lines = null;
    this.#revision++;
    return true;
  }

  #begin(article: Article, before: LineFindings | null): void {
    const formerly = before && this.findings;
    const lines = new LineFindings(article, this.#setup, checkedBefore(before, article));
    this.#lines = lines;
    const { rules, reports } = this.#setup;
    if (article.sections.some(({ heading }) => heading !== null)) {
      for (const { check, active } of rules.checks.outline) check(article.sections, lines.context, reports.by(active));
    }
    this.#outline = reports.take();
    this.#head = this.#lookAtHead(article, lines);
    this.#findings = null;
    const stays =
      before && formerly && pointInto(before.placement.lines, formerly) && areAlike(formerly, this.findings);
    if (!stays) this.#revision++;
  }

  #edit(lines: LineFindings, article: Article, exchanged: readonly number[]): void {
    const { renewed, sameNumbers, changed } = lines.edit(article, exchanged);
    const before = this.#head;
    const head = this.#lookAtHead(article, lines);
    const isAlike = areAlike(before, head);
    if (changed || !isAlike) this.#revision++;
    const inPlace = sameNumbers && renewed.every(({ firstIndex }) => firstIndex >= 0);
    if (this.#findings && inPlace && isAlike && pointInto(lines.placement.lines, before)) {
      if (renewed.length > 0) this.#findings = replaceFindings(this.#findings, renewed);
      return;
    }
    this.#head = head;
    this.#findings = null;
  }

  #lookAtHead(article: Article, { context }: LineFindings): readonly Finding[] {
    const { rules, reports } = this.#setup;
    for (const { check, active } of rules.checks.article) check(article, context, reports.by(active));
    return reports.take();
  }
}

/** Gives the former results of the checks of single lines, for the lines above and below the edit. */
function checkedBefore(before: LineFindings | null, { lines }: Article): (line: Line) => CheckedLine | null {
  if (before === null) return () => null;
  const { placement } = before;
  const formerNumber = sameLines(placement.lines, lines);
  return ({ number }) => {
    const former = formerNumber(number);
    return former === null ? null : placement.at(former);
  };
}
