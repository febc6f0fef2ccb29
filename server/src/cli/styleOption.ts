import * as l10n from '@vscode/l10n';
import type { Command } from 'commander';
import { listOf } from '../features/wording.ts';
import { type HouseStyle, houseStyles } from '../rules/houseStyle.ts';
import { type NamedStyles, readStyle } from '../workspace/readHouseStyle.ts';
import { UsageError } from './usageError.ts';

/** Adds `--style`. */
export function addStyleOption(command: Command): Command {
  const names = listOf(Object.keys(houseStyles));
  return command.option(
    '--style <name>',
    l10n.t('house style: {0}, or one that the configuration file defines (default: as that file says)', names),
  );
}

/** The house style of a name. Throws a `UsageError` that names the nearest if neither Newsmark nor `configured` has it. */
export function requireStyle(name: string, configured: NamedStyles): Partial<HouseStyle> {
  const refuse = (message: string) => {
    throw new UsageError(message);
  };
  return readStyle(name, configured, { unknown: refuse, wrong: refuse });
}
