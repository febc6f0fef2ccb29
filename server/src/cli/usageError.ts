import * as l10n from '@vscode/l10n';
import type { CommanderError } from 'commander';

/** The command line makes no sense. The message is for the user, in their language. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Says in the user's language what commander says in English; null if it has only printed something. */
export function toUsageError(error: CommanderError): UsageError | null {
  if (error.exitCode === 0 || error.code === 'commander.help') return null;
  const similar = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1];
  const advice = similar === undefined ? l10n.t('See “newsmark --help”.') : l10n.t('Did you mean {0}?', similar);
  return new UsageError(`${explain(error)}\n${advice}`);
}

function explain({ code, message }: CommanderError): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownCommand':
      return l10n.t('There is no command “{0}”.', quoted);
    case 'commander.unknownOption':
      return l10n.t('There is no option “{0}”.', quoted);
    case 'commander.missingArgument':
      return l10n.t('Name a file, a folder or a pattern, or - for standard input.');
    case 'commander.optionMissingArgument':
      return l10n.t('A value is missing after “{0}”.', quoted);
    default:
      return message;
  }
}
