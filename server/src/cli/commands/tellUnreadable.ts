import type { Context } from '../context.ts';
import type { UnreadablePath } from '../input/files.ts';
import { visible } from '../terminal/visible.ts';

/** Says on standard error which input was not read and why. */
export async function tellUnreadable({ path, error }: UnreadablePath, { err }: Context): Promise<void> {
  await err.write(`${err.colors.red('newsmark:')} ${err.colors.bold(visible(path))}: ${error.message}\n`);
}
