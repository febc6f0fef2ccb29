import type { Finding, RuleMetadata } from '../../rules/rule.ts';
import type { Context } from '../context.ts';
import { alignedColumns } from '../terminal/alignedColumns.ts';
import { severityColor } from '../terminal/severityColor.ts';
import { severityName } from '../terminal/severityName.ts';
import type { Reporter } from './reporter.ts';
import { summaryOf } from './summary.ts';

interface Tally {
  readonly rule: RuleMetadata;
  readonly severity: Finding['severity'];
  count: number;
}

/**
 * A report for people with many articles: how often each rule found something, the most frequent first, then a summary.
 */
export function createByRuleReporter({ locale, out: { colors } }: Context): Reporter {
  const tallies = new Map<string, Tally>();
  const encodings = new Map<string, number>();

  const table = () => {
    const sorted = [...tallies.values()].sort((a, b) => b.count - a.count || byName(a.rule, b.rule));
    const digits = String(sorted[0]?.count ?? 0).length;
    const rows = alignedColumns(
      sorted.map(({ rule, severity, count }) => [
        String(count).padStart(digits),
        severityName(severity),
        rule.name,
        rule.summary[locale],
      ]),
    );
    return rows.map(([count = '', severity = '', name = '', summary = ''], index) => {
      const paint = severityColor(sorted[index]?.severity ?? 'off', colors);
      return `${count}  ${paint(severity)}  ${colors.bold(name)}  ${summary}\n`;
    });
  };

  return {
    begin: () => '',
    article: ({ source: { encoding }, findings }) => {
      encodings.set(encoding, (encodings.get(encoding) ?? 0) + 1);
      for (const { rule, severity } of findings) {
        const key = `${rule.name} ${severity}`;
        const tally = tallies.get(key);
        if (tally === undefined) tallies.set(key, { rule, severity, count: 1 });
        else tally.count += 1;
      }
      return '';
    },
    unreadable: () => '',
    end: (totals) => `${[...table(), tallies.size > 0 ? '\n' : ''].join('')}${summaryOf(totals, encodings)}\n`,
  };
}

function byName(a: RuleMetadata, b: RuleMetadata): number {
  return a.name < b.name ? -1 : 1;
}
