import type { Command } from 'commander';
import type { Context, ExitStatus } from '../context.ts';

/** What commands need of the program that they are part of. */
export interface CommandHost {
  /** Runs the chosen command; the program ends with the status that it returns. */
  readonly run: (action: () => Promise<ExitStatus>) => Promise<void>;
  /** Prints what commander generates: help and version. */
  readonly print: (text: string) => void;
}

/** Adds a command to the program: its options, help and action. */
export type AddCommand = (program: Command, context: Context, host: CommandHost) => void;
