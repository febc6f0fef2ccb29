import type { Context } from '../context.ts';
import { createPrettyReporter } from './pretty.ts';
import type { CreateReporter, Reporter } from './reporter.ts';

const reporters: Readonly<Record<string, CreateReporter>> = { pretty: createPrettyReporter };

/** The formats of `newsmark check`; the first is the default. */
export const reporterNames = Object.keys(reporters);

export function createReporter(name: string, context: Context): Reporter {
  return (reporters[name] ?? createPrettyReporter)(context);
}
