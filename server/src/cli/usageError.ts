import * as l10n from '@vscode/l10n';
import type { Command, CommanderError } from 'commander';

/** The command line makes no sense. The message is for the user, in their language. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Says in the user's language what commander says in English of the program; null if it has only printed something. */
export function toUsageError(error: CommanderError, program: Command): UsageError | null {
  const topic = error.code === 'commander.help' ? unknownTopic(program) : null;
  if (topic !== null) return new UsageError(`${l10n.t('There is no command “{0}”.', topic)}\n${seeHelp()}`);
  if (error.exitCode === 0 || error.code === 'commander.help') return null;
  const similar = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1];
  const advice = similar === undefined ? seeHelp() : l10n.t('Did you mean {0}?', similar);
  return new UsageError(`${explain(error)}\n${advice}`);
}

/** The X of `newsmark help X` if that is no command: commander then prints the help of all, and does not say why. */
function unknownTopic({ args: [command, topic], commands }: Command): string | null {
  if (command !== 'help' || topic === undefined) return null;
  return commands.some((known) => known.name() === topic) ? null : topic;
}

function seeHelp(): string {
  return l10n.t('See “newsmark --help”.');
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
