import * as l10n from '@vscode/l10n';
import type { Context } from '../context.ts';
import { WriteError } from '../fix/writeError.ts';
import { visible } from '../terminal/visible.ts';
import type { CheckCache } from './checkCache.ts';

/** Writes a cache. If that fails, says so on standard error and no more: the report is complete without it. */
export async function saveCache(cache: CheckCache, { err }: Pick<Context, 'err'>): Promise<void> {
  try {
    cache.save();
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    const message = l10n.t('What was found was not kept, so the next run will take as long: {0}', error.message);
    await err.write(`${err.colors.yellow('newsmark:')} ${err.colors.bold(visible(cache.path))}: ${message}\n`);
  }
}
