import * as l10n from '@vscode/l10n';
import { listOf } from '../../features/wording.ts';
import { catalogue } from '../../rules/catalogue.ts';
import type { RuleMetadata } from '../../rules/rule.ts';
import type { Context, ExitStatus } from '../context.ts';
import { oneOf } from '../optionValues.ts';
import { requireRule } from '../ruleOption.ts';
import { ruleToJson } from '../ruleToJson.ts';
import { ruleDetails } from '../terminal/ruleDetails.ts';
import { ruleTable } from '../terminal/ruleTable.ts';
import type { AddCommand } from './command.ts';

const formats = ['text', 'json'];

interface Options {
  readonly format: string;
}

export const addRules: AddCommand = (program, context, { run }) => {
  program
    .command('rules')
    .summary(l10n.t('list the rules, or explain some'))
    .description(
      l10n.t(
        'Lists all rules with their default severity, the kind of their fix and what they report; or explains those that are named: why they are there, and what they report and what not.',
      ),
    )
    .usage(`${l10n.t('[options]')} [name...]`)
    .argument('[name...]', l10n.t('names of rules'))
    .option(
      '--format <name>',
      l10n.t('format of the output: {0}', listOf(formats)),
      oneOf('--format', formats),
      formats[0],
    )
    .action((names: string[], options: Options) => run(() => rules(names, options, context)));
};

async function rules(names: readonly string[], { format }: Options, { out, locale }: Context): Promise<ExitStatus> {
  const wanted = names.map(requireRule);
  const all = catalogue.map(({ metadata }) => metadata);
  const chosen = names.length === 0 ? all : wanted.flatMap((name) => all.filter((rule) => rule.name === name));
  if (format === 'json') await out.write(toJson(chosen, locale));
  else if (names.length === 0) await out.write(ruleTable(all, locale, out));
  else await out.write(chosen.map((rule) => ruleDetails(rule, locale, out)).join('\n'));
  return 0;
}

function toJson(chosen: readonly RuleMetadata[], locale: Context['locale']): string {
  const lines = chosen.map((rule) => JSON.stringify(ruleToJson(rule, locale)));
  return `{"version":1,"rules":[\n${lines.join(',\n')}\n]}\n`;
}
