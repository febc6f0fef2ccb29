import * as l10n from '@vscode/l10n';
import type { Command } from 'commander';
import { encodingLabel } from './optionValues.ts';

/** Adds `--encoding`. */
export function addEncodingOption(command: Command): Command {
  return command.option(
    '--encoding <name>',
    l10n.t('encoding of the input (default: detected among UTF-8, UTF-16, GB18030 and Big5)'),
    encodingLabel,
  );
}
