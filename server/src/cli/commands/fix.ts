import * as l10n from '@vscode/l10n';
import type { Context, ExitStatus } from '../context.ts';
import { type FixOptions, fixArticles, fixSummary } from '../fix/fixArticles.ts';
import type { IsWanted } from '../fix/isWanted.ts';
import { addRuleOption, readRuleNames } from '../ruleOption.ts';
import { addStdinFilenameOption } from '../stdinFilename.ts';
import { addStyleOption } from '../styleOption.ts';
import { addArticleCommand } from './articleCommand.ts';
import type { AddCommand } from './command.ts';

interface Options extends FixOptions {
  /** Rules whose findings are left alone, instead of those that the configuration names. */
  readonly exclude?: readonly string[];
}

export const addFix: AddCommand = (program, context, { run }) => {
  const texts = {
    summary: l10n.t('apply the safe fixes'),
    description: l10n.t(
      'Applies the safe fixes: punctuation, white space and invisible characters, never a word. Encoding, line endings and all other bytes stay as they are, and a file is replaced as a whole or not at all. Standard input is fixed and printed. What was done is reported on standard error.',
    ),
    help: [],
  };
  addStdinFilenameOption(addStyleOption(addRuleOption(addArticleCommand(program, 'fix', texts, context))))
    .option(
      '--exclude <names>',
      l10n.t('all but these rules, separated by commas (default: as the configuration file says)'),
      readRuleNames,
    )
    .option('--dry-run', l10n.t('write nothing; print what would change as a unified diff'))
    .action((paths: string[], options: Options) => run(() => fix(paths, options, context)));
};

async function fix(paths: readonly string[], options: Options, context: Context): Promise<ExitStatus> {
  const totals = await fixArticles(paths, options, isWantedBy(options), context);
  const { unreadable, unwritten, left } = totals;
  const leftOver = l10n.t(
    'left: errors {0}, warnings {1}, information {2}, hints {3}',
    left.error,
    left.warning,
    left.information,
    left.hint,
  );
  await context.err.write(`${fixSummary(totals, options, leftOver)}\n`);
  if (unreadable + unwritten > 0) return 2;
  return left.error > 0 ? 1 : 0;
}

/** What is named on the command line comes before the configuration. */
function isWantedBy({ rule: only = [], exclude }: Options): IsWanted {
  return ({ rule }, { fixAllExclude }) =>
    !(exclude ?? fixAllExclude.filter((name) => !only.includes(name))).includes(rule.name);
}
