import type { Article, Block } from '../article/article.ts';
import { catalogue } from './catalogue.ts';
import { consistentStyle, type HouseStyle } from './houseStyle.ts';
import { checkLine, linesFor } from './lineChecks.ts';
import type { Context, Fault, Finding, Report, Rule, Severity } from './rule.ts';
import { styleOf } from './style.ts';

export interface LintOptions {
  /** By rule name; a rule that is not named has the severity of its metadata. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** What is not named is `consistent`. */
  readonly style?: Partial<HouseStyle>;
  /** The day of the check in ISO 8601 (2020-07-10), for rules about the future; without it they are silent. */
  readonly today?: string;
}

/** A rule that is not off, with what it takes to report for it. */
interface ActiveRule {
  readonly rule: Rule;
  readonly report: Report;
}

/**
 * Runs all rules that are not off over an article, in one walk over its tree. The findings are in text order; those at
 * one place are in the order of their rules' names. The same article and options give the same findings.
 */
export function lint(article: Article, options: LintOptions = {}): Finding[] {
  const findings: Finding[] = [];
  const active = new Map<Rule, ActiveRule>();
  for (const rule of catalogue) {
    const severity = options.severities?.[rule.metadata.name] ?? rule.metadata.severity;
    if (severity === 'off') continue;
    const report = (fault: Fault) => findings.push({ rule: rule.metadata, severity, ...fault });
    active.set(rule, { rule, report });
  }
  const context: Context = {
    article,
    style: styleOf(article, { ...consistentStyle, ...options.style }),
    today: options.today ?? null,
  };
  lintTree(context, [...active.values()]);
  lintLines(context, active);
  return findings.sort(inTextOrder);
}

function lintTree(context: Context, active: readonly ActiveRule[]): void {
  const { article } = context;
  const sectionRules = active.filter(({ rule }) => rule.section);
  const markerRules = active.filter(({ rule }) => rule.marker);
  const turnRules = active.filter(({ rule }) => rule.turn);

  const lintBlocks = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'turn') for (const { rule, report } of turnRules) rule.turn?.(block, context, report);
    }
  };
  for (const { rule, report } of active) rule.article?.(article, context, report);
  for (const section of article.sections) {
    for (const { rule, report } of sectionRules) rule.section?.(section, context, report);
    lintBlocks(section.blocks);
    for (const marker of section.markers) {
      for (const { rule, report } of markerRules) rule.marker?.(marker, context, report);
      lintBlocks(marker.blocks);
    }
  }
}

function lintLines(context: Context, active: ReadonlyMap<Rule, ActiveRule>): void {
  const { lines } = context.article;
  const checked = lines.map(checkLine);
  for (const { faults } of checked) for (const { rule, fault } of faults) active.get(rule)?.report(fault);
  for (const { rule, report } of active.values()) {
    const due = rule.lines ? linesFor(rule, lines, checked) : [];
    if (due.length > 0) rule.lines?.check(due, context, report);
  }
}

function inTextOrder(a: Finding, b: Finding): number {
  return (
    a.span.line.number - b.span.line.number ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compare(a.rule.name, b.rule.name)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
