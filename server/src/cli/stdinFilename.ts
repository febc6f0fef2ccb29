import * as l10n from '@vscode/l10n';
import type { Command } from 'commander';
import { UsageError } from './usageError.ts';

/** Adds `--stdin-filename`, for editors and hooks that hand over a text which has a file. */
export function addStdinFilenameOption(command: Command): Command {
  return command.option('--stdin-filename <name>', l10n.t('file name for what comes from standard input (-)'));
}

/** The path to use for standard input. Throws a `UsageError` if one was given but standard input is not read. */
export function stdinPathOf(paths: readonly string[], name: string | undefined): string {
  if (name === undefined || paths.includes('-')) return name ?? '-';
  throw new UsageError(l10n.t('--stdin-filename names standard input; add - to the paths to read it.'));
}
