import * as l10n from '@vscode/l10n';
import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { addCheck } from './commands/check.ts';
import type { AddCommand, CommandHost } from './commands/command.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addFix } from './commands/fix.ts';
import { addFormat } from './commands/format.ts';
import { addOutline } from './commands/outline.ts';
import { addParse } from './commands/parse.ts';
import { addRules } from './commands/rules.ts';
import type { Context } from './context.ts';
import { exitStatusSection, formatSections, type HelpSection, helpStyle } from './help.ts';
import { localeTag } from './optionValues.ts';

/** In the order of the help. */
const commands: readonly AddCommand[] = [
  addOutline,
  addCheck,
  addFix,
  addFormat,
  addParse,
  addExport,
  addExplain,
  addRules,
];

/** The command line with its options, commands and help in the user's language. Throws instead of ending the process. */
export function createProgram(context: Context, host: CommandHost): Command {
  const program = new Command('newsmark')
    .description(l10n.t('Reads how Chinese news articles in plain text are built and reports what is wrong with them.'))
    .usage(`${l10n.t('[options]')} ${l10n.t('[command]')}`)
    .exitOverride()
    .configureOutput({
      writeOut: host.print,
      writeErr: host.print,
      outputError: () => {},
      getOutHasColors: () => true,
      getErrHasColors: () => true,
    })
    .configureHelp(helpStyle(context.out))
    .version(manifest.version, '-V, --version', l10n.t('print the version'))
    .helpOption('-h, --help', l10n.t('print this help'))
    .helpCommand('help [command]', l10n.t('explain a command'))
    .option('--locale <tag>', l10n.t('language: en or zh-cn (default: from LC_ALL, LC_MESSAGES, LANG)'), localeTag)
    .option('--color', l10n.t('colour the output (default: on a terminal only, or as FORCE_COLOR says)'))
    .option('--no-color', l10n.t('do not colour the output (NO_COLOR does the same)'))
    .addHelpText('after', () => formatSections([examples(), exitStatusSection()], context.out));
  for (const add of commands) add(program, context, host);
  return program;
}

function examples(): HelpSection {
  return {
    title: l10n.t('Examples:'),
    rows: [
      ['newsmark outline article.txt', l10n.t('show how an article is built')],
      ['newsmark check archive/', l10n.t('check all articles in a folder')],
      ['newsmark parse "archive/**/*.txt" | head', l10n.t('articles as JSON, one a line')],
      ['newsmark export --format html article.txt', l10n.t('an article in another format')],
      ['newsmark explain article.txt:12', l10n.t('say why a line is a turn, or is not')],
      ['newsmark help check', l10n.t('all about one command')],
    ],
  };
}
