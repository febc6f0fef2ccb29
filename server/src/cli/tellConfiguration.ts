import type { Context, ExitStatus } from './context.ts';
import { visible } from './terminal/visible.ts';

/**
 * Says on standard error what was not understood in the configuration files that were used, and gives the status to end
 * with: 2 if any of it is an error, since the articles were not read as the user wanted.
 */
export async function tellConfiguration(status: ExitStatus, { configurations, err }: Context): Promise<ExitStatus> {
  const { bold, red, yellow } = err.colors;
  const problems = configurations.problems();
  for (const { path, range, severity, message } of problems) {
    const place = `${visible(path)}:${range.start.line + 1}:${range.start.character + 1}`;
    const paint = severity === 'error' ? red : yellow;
    await err.write(`${paint('newsmark:')} ${bold(place)}: ${visible(message)}\n`);
  }
  return problems.some(({ severity }) => severity === 'error') ? 2 : status;
}
