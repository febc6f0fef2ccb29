import * as l10n from '@vscode/l10n';
import { localize } from '../../rules/message.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Context } from '../context.ts';
import { visible } from '../terminal/visible.ts';
import { relativePath } from './artifactPath.ts';
import type { Reporter } from './reporter.ts';
import { summaryOf } from './summary.ts';

type Level = 'error' | 'warning' | 'notice';

const levels: Readonly<Record<Finding['severity'], Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Commands that GitHub's runner turns into annotations of files (GitHub Docs, “Workflow commands for GitHub Actions”).
 * Lines and columns count from 1, in UTF-16 code units; a summary for the log ends the report.
 */
export function createGithubReporter({ locale }: Context): Reporter {
  const annotate = (path: string, { rule, severity, span, message, arguments: values }: Finding) => {
    const { start, end } = span.range;
    const place = {
      file: relativePath(path),
      line: String(start.line + 1),
      col: String(start.character + 1),
      endLine: String(end.line + 1),
      endColumn: String(end.character + 1),
      title: `newsmark: ${rule.name}`,
    };
    return command(levels[severity], place, localize(message, values, locale));
  };
  return {
    begin: () => '',
    article: ({ source, findings }) => findings.map((finding) => annotate(source.path, finding)).join(''),
    unreadable: ({ path, error }) =>
      command('error', { file: relativePath(path), title: l10n.t('newsmark: not read') }, error.message),
    end: (totals) => `${summaryOf(totals, new Map())}\n`,
  };
}

function command(level: Level, properties: Readonly<Record<string, string>>, message: string): string {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${level} ${pairs.join(',')}::${escapeData(visible(message))}\n`;
}

/** Escapes text of a command, as the runner unescapes it: a line break would end the command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property, in which further characters would end the value. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
