import * as l10n from '@vscode/l10n';
import { listOf } from '../../features/wording.ts';
import { type Finding, severities } from '../../rules/rule.ts';
import { Baseline, type BaselineOptions } from '../baseline/baseline.ts';
import { settleBaselines } from '../baseline/settleBaselines.ts';
import { saveCache } from '../cache/saveCache.ts';
import { addCacheOptions, type CacheOptions, openCache } from '../cacheOptions.ts';
import type { Context, ExitStatus } from '../context.ts';
import { readSources } from '../input/sources.ts';
import { type LintChoices, lintUnlessKept } from '../lintSource.ts';
import { oneOf, text, wholeNumber } from '../optionValues.ts';
import { createByRuleReporter } from '../reporters/byRule.ts';
import type { Reporter, Totals } from '../reporters/reporter.ts';
import { createReporter, reporterNames } from '../reporters/reporters.ts';
import { addRuleOption } from '../ruleOption.ts';
import { addStdinFilenameOption, stdinPathOf } from '../stdinFilename.ts';
import { addStyleOption } from '../styleOption.ts';
import { UsageError } from '../usageError.ts';
import { addArticleCommand } from './articleCommand.ts';
import type { AddCommand } from './command.ts';
import { tellUnreadable } from './tellUnreadable.ts';

/** From the least to the gravest. */
const levels: readonly string[] = severities.filter((severity) => severity !== 'off');

interface Options extends BaselineOptions, CacheOptions, LintChoices {
  readonly encoding?: string;
  readonly format: string;
  /** The least severity that is shown. */
  readonly severity?: string;
  readonly quiet?: boolean;
  readonly summary?: boolean;
  readonly stdinFilename?: string;
  /** More warnings than this make the exit status 1. */
  readonly maxWarnings?: number;
}

export const addCheck: AddCommand = (program, context, { run }) => {
  const texts = {
    summary: l10n.t('report what is wrong with articles'),
    description: l10n.t(
      'Reports what is wrong with each article: the place (path:line:column), how severe it is, what it is, the rule, and the text concerned. Lines and columns count from 1; a column is one UTF-16 code unit, as in editors: one for a Chinese character.',
    ),
    help: [],
  };
  const command = addArticleCommand(program, 'check', texts, context);
  addStdinFilenameOption(addStyleOption(addRuleOption(command)))
    .option(
      '--format <name>',
      l10n.t('format of the report: {0}', listOf(reporterNames)),
      oneOf('--format', reporterNames),
      reporterNames[0],
    )
    .option(
      '--severity <level>',
      l10n.t('show only findings of this severity or above: {0}', listOf(levels.toReversed())),
      oneOf('--severity', levels),
    )
    .option('--quiet', l10n.t('show errors only'))
    .option('--summary', l10n.t('show only how many findings each rule has'))
    .option('--max-warnings <n>', l10n.t('exit status 1 if there are more warnings'), wholeNumber('--max-warnings'))
    .option(
      '--update-baseline',
      l10n.t('ignore everything that is found now, so that only new findings are shown from then on'),
    )
    .option('--reason <text>', l10n.t('with --update-baseline: the reason to note'), text('--reason'))
    .option('--prune-baseline', l10n.t('remove entries that no longer ignore anything in these articles'));
  addCacheOptions(command).action((paths: string[], options: Options) => run(() => check(paths, options, context)));
};

/** Checks articles. The exit status depends on all findings that are not ignored, even if options hide some of them. */
async function check(paths: readonly string[], options: Options, context: Context): Promise<ExitStatus> {
  const stdinPath = stdinPathOf(paths, options.stdinFilename);
  requireBaselineOptions(paths, options);
  const cache = openCache(options, context);
  const reporter = reporterOf(options, context);
  const baseline = new Baseline(context, options);
  const totals = noTotals();
  const isShown = filterOf(options);
  await context.out.write(reporter.begin());
  const reading = { encoding: options.encoding ?? null, stdinPath, verdicts: cache };
  for await (const source of readSources(paths, reading, context)) {
    if (source.error !== null) {
      totals.unreadable++;
      await tellUnreadable(source, context);
      await context.out.write(reporter.unreadable(source));
      continue;
    }
    const linted = lintUnlessKept(source, options, context, cache);
    const { findings, ignored } = baseline.take(source.path, linted, isShown);
    const shown = findings.filter(isShown);
    count(findings, totals);
    totals.ignored += ignored.length;
    totals.notShown += findings.length - shown.length;
    const { article } = linted;
    const hidden = ignored.filter(({ finding }) => isShown(finding));
    await context.out.write(reporter.article({ source, article, findings: shown, ignored: hidden }));
  }
  const baselines = baseline.files(paths);
  if (!options.pruneBaseline) for (const { stale } of baselines) totals.stale += stale.length;
  await context.out.write(reporter.end(totals));
  const status = await statusOf(totals, options.maxWarnings ?? Number.POSITIVE_INFINITY, context);
  const settled = await settleBaselines(baselines, options, context);
  if (cache) await saveCache(cache, context);
  return settled ? status : 2;
}

function noTotals() {
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  return { articles: 0, unreadable: 0, findings, ignored: 0, stale: 0, notShown: 0, safelyFixable: 0 };
}

/** Counts the findings of one more article. */
function count(findings: readonly Finding[], totals: ReturnType<typeof noTotals>): void {
  totals.articles++;
  for (const { severity, fix } of findings) {
    totals.findings[severity]++;
    if (fix?.kind === 'safe') totals.safelyFixable++;
  }
}

/** Which findings are shown. */
function filterOf({ quiet, severity = 'hint' }: Options): (finding: Finding) => boolean {
  const least = levels.indexOf(quiet ? 'error' : severity);
  return (finding) => levels.indexOf(finding.severity) >= least;
}

/**
 * Throws a `UsageError` for options that make no sense together: entries need the path of an article, and a reason
 * needs entries that it is for.
 */
function requireBaselineOptions(paths: readonly string[], { updateBaseline, stdinFilename, reason }: Options): void {
  if (!updateBaseline && reason !== undefined)
    throw new UsageError(l10n.t('--reason notes why findings are ignored; it needs --update-baseline.'));
  if (updateBaseline && stdinFilename === undefined && paths.includes('-'))
    throw new UsageError(l10n.t('--update-baseline needs a file name for standard input: --stdin-filename.'));
}

/** Throws a `UsageError` if options contradict each other. */
function reporterOf({ format, summary }: Options, context: Context): Reporter {
  if (!summary) return createReporter(format, context);
  if (format === reporterNames[0]) return createByRuleReporter(context);
  throw new UsageError(l10n.t('--summary is for people; it cannot be combined with --format {0}.', format));
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
