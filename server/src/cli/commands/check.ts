import * as l10n from '@vscode/l10n';
import { parseArticle } from '../../article/parse.ts';
import { lint } from '../../rules/lint.ts';
import type { Context, ExitStatus } from '../context.ts';
import { readSources } from '../input/sources.ts';
import { oneOf, wholeNumber } from '../optionValues.ts';
import type { Totals } from '../reporters/reporter.ts';
import { createReporter, reporterNames } from '../reporters/reporters.ts';
import { addArticleCommand } from './articleCommand.ts';
import type { AddCommand } from './command.ts';
import { tellUnreadable } from './tellUnreadable.ts';

interface Options {
  readonly encoding?: string;
  readonly format: string;
  /** More warnings than this make the exit status 1. */
  readonly maxWarnings?: number;
}

export const addCheck: AddCommand = (program, context, { run }) => {
  const texts = {
    summary: l10n.t('report what is wrong with articles'),
    description: l10n.t(
      'Reports what is wrong with each article: the place (path:line:column), how grave it is, what it is, the rule, and the text concerned. Lines and columns count from 1; a column is one UTF-16 code unit, as in editors: one for a Chinese character.',
    ),
    help: [],
  };
  addArticleCommand(program, 'check', texts, context)
    .option(
      '--format <name>',
      l10n.t('form of the report: {0}', reporterNames.join(', ')),
      oneOf('--format', reporterNames),
      reporterNames[0],
    )
    .option('--max-warnings <n>', l10n.t('exit status 1 if there are more warnings'), wholeNumber('--max-warnings'))
    .action((paths: string[], options: Options) => run(() => check(paths, options, context)));
};

async function check(paths: readonly string[], options: Options, context: Context): Promise<ExitStatus> {
  const reporter = createReporter(options.format, context);
  const findingsBySeverity = { error: 0, warning: 0, information: 0, hint: 0 };
  let articles = 0;
  let unreadable = 0;
  let safelyFixable = 0;
  for await (const source of readSources(paths, { encoding: options.encoding ?? null, stdin: context.stdin })) {
    if (source.error !== null) {
      unreadable++;
      await tellUnreadable(source, context);
      await context.out.write(reporter.unreadable(source));
      continue;
    }
    const findings = lint(parseArticle(source.text));
    articles++;
    for (const { severity, fix } of findings) {
      findingsBySeverity[severity]++;
      if (fix?.kind === 'safe') safelyFixable++;
    }
    await context.out.write(reporter.article({ source, findings }));
  }
  const totals = { articles, unreadable, findings: findingsBySeverity, safelyFixable };
  await context.out.write(reporter.end(totals));
  return statusOf(totals, options.maxWarnings ?? Number.POSITIVE_INFINITY, context);
}

async function statusOf({ unreadable, findings }: Totals, maxWarnings: number, { err }: Context): Promise<ExitStatus> {
  const tooMany = findings.warning > maxWarnings;
  if (tooMany) {
    const message = l10n.t('Warnings: {0}, but --max-warnings allows {1}.', findings.warning, maxWarnings);
    await err.write(`${err.colors.red('newsmark:')} ${message}\n`);
  }
  if (unreadable > 0) return 2;
  return findings.error > 0 || tooMany ? 1 : 0;
}
