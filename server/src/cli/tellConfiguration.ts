import type { Context, ExitStatus } from './context.ts';
import { visible } from './terminal/visible.ts';

/**
 * Prints to standard error what was not understood in the configuration files that were used. Returns the exit status:
 * 2 if there were errors, since articles may not have been read as the user wanted.
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
