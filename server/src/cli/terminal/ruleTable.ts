import type { Locale, RuleMetadata } from '../../rules/rule.ts';
import { alignedColumns } from './alignedColumns.ts';
import { clip, widthOf } from './columns.ts';
import { fixName } from './fixName.ts';
import type { Output } from './output.ts';
import { severityColor } from './severityColor.ts';
import { severityName } from './severityName.ts';

const gap = '  ';
const fewestColumns = 20;

/** One line a rule: name, default severity, fix, summary; on a terminal the summary ends where the line does. */
export function ruleTable(rules: readonly RuleMetadata[], locale: Locale, { colors, columns }: Output): string {
  const rows = alignedColumns(
    rules.map(({ name, severity, fix, summary }) => [name, severityName(severity), fixName(fix), summary[locale]]),
  );
  const lines = rows.map(([name = '', severity = '', fix = '', summary = ''], index) => {
    const paint = severityColor(rules[index]?.severity ?? 'off', colors);
    const left = [name, severity, fix, ''].reduce((width, cell) => width + widthOf(cell) + gap.length, -gap.length);
    const shown = columns === null ? summary : clip(summary, Math.max(fewestColumns, columns - left));
    return [colors.bold(name), paint(severity), fix, shown].join(gap);
  });
  return `${lines.join('\n')}\n`;
}
