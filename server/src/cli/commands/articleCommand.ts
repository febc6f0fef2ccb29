import * as l10n from '@vscode/l10n';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { exitStatusSection, formatSections, type HelpSection, pathsSection } from '../help.ts';
import { encodingLabel } from '../optionValues.ts';

export interface ArticleCommandTexts {
  readonly summary: string;
  readonly description: string;
  readonly help: readonly HelpSection[];
}

/** Adds a command that reads articles, with what all of them have: paths, `--encoding`, and the help on both. */
export function addArticleCommand(
  program: Command,
  name: string,
  { summary, description, help }: ArticleCommandTexts,
  { out }: Context,
): Command {
  return program
    .command(name)
    .summary(summary)
    .description(description)
    .usage(`${l10n.t('[options]')} <path...>`)
    .argument('<path...>', l10n.t('files, folders, patterns'))
    .option(
      '--encoding <name>',
      l10n.t('encoding of the input (default: detected among UTF-8, UTF-16, GB18030 and Big5)'),
      encodingLabel,
    )
    .addHelpText('after', () => formatSections([...help, pathsSection(), exitStatusSection()], out));
}
