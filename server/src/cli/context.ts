import type { Readable } from 'node:stream';
import type { Locale } from '../rules/rule.ts';
import type { Configurations } from './input/configurations.ts';
import type { Output } from './terminal/output.ts';

/** What a command may use of the process that it runs in. */
export interface Context {
  readonly locale: Locale;
  readonly configurations: Configurations;
  /** Opens standard input, after everything before has been printed. */
  readonly stdin: () => Promise<Readable>;
  readonly out: Output;
  readonly err: Output;
}

/** 0: all is well. 1: errors, or too many warnings. 2: it could not run, or something could not be read or written. */
export type ExitStatus = 0 | 1 | 2;
