import type { Command } from 'commander';
import type { Context, ExitStatus } from '../context.ts';

/** What commands need of the program that they are part of. */
export interface Host {
  /** Does what the user has chosen; the program ends with its status. */
  readonly run: (action: () => Promise<ExitStatus>) => Promise<void>;
  /** Takes what commander prints of its own accord: help and version. */
  readonly print: (text: string) => void;
}

/** Adds a command to the program: its options, help and action. */
export type AddCommand = (program: Command, context: Context, host: Host) => void;
