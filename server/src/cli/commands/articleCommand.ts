import * as l10n from '@vscode/l10n';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { addEncodingOption } from '../encodingOption.ts';
import { exitStatusSection, formatSections, type HelpSection, pathsSection } from '../help.ts';

export interface ArticleCommandTexts {
  readonly summary: string;
  readonly description: string;
  readonly help: readonly HelpSection[];
}

/** Adds a command that reads articles, with what all such commands have: paths, `--encoding`, and the help on both. */
export function addArticleCommand(
  program: Command,
  name: string,
  { summary, description, help }: ArticleCommandTexts,
  { out }: Context,
): Command {
  const command = program
    .command(name)
    .summary(summary)
    .description(description)
    .usage(`${l10n.t('[options]')} <path...>`)
    .argument('<path...>', l10n.t('files, folders, patterns'));
  return addEncodingOption(command).addHelpText('after', () =>
    formatSections([...help, pathsSection(), exitStatusSection()], out),
  );
}
