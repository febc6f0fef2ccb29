import * as l10n from '@vscode/l10n';
import type { Command, CommanderError } from 'commander';

/** An error in the arguments of the command line. The message is for the user, in the user's language. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** What `explain` calls its argument: it takes lines, where all other commands take paths. */
export const placeArgument = 'path:line';

/** Translates an error of commander into the user's language; null if commander has only printed something. */
export function toUsageError(error: CommanderError, program: Command): UsageError | null {
  const topic = error.code === 'commander.help' ? unknownTopic(program) : null;
  if (topic !== null) return new UsageError(`${l10n.t('There is no command “{0}”.', topic)}\n${seeHelp()}`);
  if (error.exitCode === 0 || error.code === 'commander.help') return null;
  const similar = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1];
  const advice = similar === undefined ? seeHelp() : l10n.t('Did you mean {0}?', similar);
  return new UsageError(`${explain(error)}\n${advice}`);
}

/**
 * The X of `newsmark help X` if there is no such command: commander would print the general help without saying why.
 */
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
      return quoted === placeArgument
        ? l10n.t('Name a file and a line, as in article.txt:12.')
        : l10n.t('Name a file, a folder or a pattern, or - for standard input.');
    case 'commander.optionMissingArgument':
      return l10n.t('A value is missing after “{0}”.', quoted);
    default:
      return message;
  }
}
