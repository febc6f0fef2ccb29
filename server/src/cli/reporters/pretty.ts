import * as l10n from '@vscode/l10n';
import { localize } from '../../rules/message.ts';
import type { Finding, Fix, LocalizedText } from '../../rules/rule.ts';
import type { Span } from '../../text/lines.ts';
import type { Context } from '../context.ts';
import { excerptAround } from '../terminal/excerpt.ts';
import { severityColor } from '../terminal/severityColor.ts';
import { severityName } from '../terminal/severityName.ts';
import { visible } from '../terminal/visible.ts';
import type { Reporter } from './reporter.ts';
import { summaryOf } from './summary.ts';

/** The width of excerpts if the output is no terminal, and the least width on a terminal, in columns. */
const usualColumns = 100;
const fewestColumns = 40;

/** A report for people: each finding with the text that it is about, then a summary. */
export function createPrettyReporter({ locale, out: { colors, columns } }: Context): Reporter {
  const width = columns === null ? usualColumns : Math.max(fewestColumns, columns);
  const encodings = new Map<string, number>();

  const say = (text: LocalizedText, values: readonly string[]) => visible(localize(text, values, locale));

  const report = (path: string, { severity, span, message, arguments: values, rule, fix, related }: Finding) => {
    const at = colors.bold(`${path}:${placeOf(span)}:`);
    const paint = severityColor(severity, colors);
    const name = paint(`${severityName(severity)}:`);
    const lineNumber = String(span.line.number + 1).padStart(4);
    const margin = ' '.repeat(lineNumber.length);
    const { text, pointer } = excerptAround(span.line.text, span.start, span.end, width - margin.length - 3);
    const notes = related.map((place) => `${placeOf(place.span)}: ${say(place.message, place.arguments)}`);
    if (fix !== null) notes.push(fixNote(fix, say(fix.title, fix.arguments)));
    return [
      `${at} ${name} ${say(message, values)} ${colors.dim(`[${rule.name}]`)}`,
      `${colors.dim(`${lineNumber} │`)} ${text}`,
      `${margin} ${colors.dim('│')} ${paint(pointer)}`,
      ...notes.map((note) => `${margin} ${colors.dim('=')} ${note}`),
      '\n',
    ].join('\n');
  };

  return {
    begin: () => '',
    article: ({ source: { path, encoding }, findings }) => {
      encodings.set(encoding, (encodings.get(encoding) ?? 0) + 1);
      const name = visible(path);
      return findings.map((finding) => report(name, finding)).join('');
    },
    unreadable: () => '',
    end: (totals) => `${summaryOf(totals, encodings)}\n`,
  };
}

/** Line and column count from 1, as editors show them; a column is one UTF-16 code unit. */
function placeOf({ line, start }: Span): string {
  return `${line.number + 1}:${start + 1}`;
}

function fixNote({ kind }: Fix, title: string): string {
  return kind === 'safe' ? l10n.t('safe fix: {0}', title) : l10n.t('suggestion: {0}', title);
}
