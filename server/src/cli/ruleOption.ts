import * as l10n from '@vscode/l10n';
import type { Command } from 'commander';
import { catalogue } from '../rules/catalogue.ts';
import type { Severity } from '../rules/rule.ts';
import { unknownRule } from '../workspace/unknownNames.ts';
import { UsageError } from './usageError.ts';

type Severities = Readonly<Record<string, Severity>>;

const names = catalogue.map(({ metadata }) => metadata.name);

/** Adds `--rule`, which may be given several times. */
export function addRuleOption(command: Command): Command {
  return command.option('--rule <names>', l10n.t('only these rules, separated by commas'), readRuleNames);
}

/** Throws a `UsageError` that names the nearest rule if there is none of that name. */
export function requireRule(name: string): string {
  if (names.includes(name)) return name;
  throw new UsageError(`${unknownRule(name, names)}\n${l10n.t('“newsmark rules” lists all rules.')}`);
}

/**
 * The severities of a run that is limited to some rules: all others are off. A rule that is named runs even if it is off
 * otherwise, with the severity it has by itself, or as a warning if it has none. Null leaves all as they are.
 */
export function onlyRules(severities: Severities, only: readonly string[] | null): Severities {
  if (only === null) return severities;
  const chosen = catalogue.map(({ metadata: { name, severity } }): [string, Severity] => {
    const wanted = [severities[name], severity].find((wish) => wish !== undefined && wish !== 'off');
    return [name, only.includes(name) ? (wanted ?? 'warning') : 'off'];
  });
  return Object.fromEntries(chosen);
}

/** Reads the value of an option that lists rules and may be given several times. Throws a `UsageError` unless each is a rule. */
export function readRuleNames(value: string, before: readonly string[] = []): readonly string[] {
  const names = value.split(',').map((name) => name.trim());
  if (names.includes('')) throw new UsageError(l10n.t('The name of a rule is missing in “{0}”.', value));
  return [...before, ...names.map(requireRule)];
}
