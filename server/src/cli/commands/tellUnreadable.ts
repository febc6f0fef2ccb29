import type { Context } from '../context.ts';
import { visible } from '../terminal/visible.ts';

interface Failure {
  readonly path: string;
  readonly error: Error;
}

/** Says on standard error what was not read, or not written, and why. */
export async function tellUnreadable({ path, error }: Failure, { err }: Context): Promise<void> {
  await err.write(`${err.colors.red('newsmark:')} ${err.colors.bold(visible(path))}: ${error.message}\n`);
}
