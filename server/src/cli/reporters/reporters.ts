import type { Context } from '../context.ts';
import { createGithubReporter } from './github.ts';
import { createJsonReporter } from './json.ts';
import { createJunitReporter } from './junit.ts';
import { createPrettyReporter } from './pretty.ts';
import { createRdjsonReporter } from './rdjson.ts';
import type { CreateReporter, Reporter } from './reporter.ts';
import { createSarifReporter } from './sarif.ts';

const reporters: Readonly<Record<string, CreateReporter>> = {
  pretty: createPrettyReporter,
  json: createJsonReporter,
  sarif: createSarifReporter,
  github: createGithubReporter,
  junit: createJunitReporter,
  rdjson: createRdjsonReporter,
};

/** The formats of `newsmark check`; the first is the default. */
export const reporterNames = Object.keys(reporters);

export function createReporter(name: string, context: Context): Reporter {
  return (reporters[name] ?? createPrettyReporter)(context);
}
