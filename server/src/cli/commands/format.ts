import * as l10n from '@vscode/l10n';
import { isLayout } from '../../rules/layoutFixes.ts';
import type { Context, ExitStatus } from '../context.ts';
import { type FixOptions, fixArticles, fixSummary } from '../fix/fixArticles.ts';
import { addStdinFilenameOption } from '../stdinFilename.ts';
import { addStyleOption } from '../styleOption.ts';
import { addArticleCommand } from './articleCommand.ts';
import type { AddCommand } from './command.ts';

export const addFormat: AddCommand = (program, context, { run }) => {
  const texts = {
    summary: l10n.t('lay articles out by the house style'),
    description: l10n.t(
      'Applies the safe fixes of layout and nothing else: indents, blank lines, trailing white space, and the width of punctuation, by the house style or else by what the article mostly does. Encoding, line endings and all other bytes stay as they are. Standard input is formatted and printed. What was done is reported on standard error.',
    ),
    help: [],
  };
  addStdinFilenameOption(addStyleOption(addArticleCommand(program, 'format', texts, context)))
    .option('--dry-run', l10n.t('write nothing; print what would change as a unified diff'))
    .option('--check', l10n.t('write nothing; exit status 1 if anything would change'))
    .action((paths: string[], options: FixOptions) => run(() => format(paths, options, context)));
};

async function format(paths: readonly string[], options: FixOptions, context: Context): Promise<ExitStatus> {
  const totals = await fixArticles(paths, options, isLayout, context);
  await context.err.write(`${fixSummary(totals, options, '')}\n`);
  if (totals.unreadable + totals.unwritten > 0) return 2;
  return options.check && totals.changed > 0 ? 1 : 0;
}
