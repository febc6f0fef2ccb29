import * as l10n from '@vscode/l10n';
import type { Command } from 'commander';
import { CacheFile } from './cache/cacheFile.ts';
import { CheckCache } from './cache/checkCache.ts';
import type { Context } from './context.ts';
import type { LintChoices } from './lintSource.ts';
import { text } from './optionValues.ts';
import { UsageError } from './usageError.ts';

export interface CacheOptions {
  /** Take from the last run what has not changed since. */
  readonly cache?: boolean;
  /** The file that results are kept in. */
  readonly cacheLocation?: string;
}

/** Adds `--cache` and `--cache-location`. */
export function addCacheOptions(command: Command): Command {
  return command
    .option('--cache', l10n.t('read only articles that have changed since the last run; the report is the same'))
    .option(
      '--cache-location <file>',
      l10n.t('with --cache: the file that results are kept in (default: .newsmark/cache/check)'),
      text('--cache-location'),
    );
}

/** The cache that the user wants; null for none. Throws a `UsageError` if only its place is wanted. */
export function openCache(
  { cache, cacheLocation, ...choices }: CacheOptions & LintChoices,
  context: Pick<Context, 'configurations'>,
): CheckCache | null {
  if (cache) return new CheckCache(new CacheFile(cacheLocation, context), choices, context);
  if (cacheLocation === undefined) return null;
  throw new UsageError(l10n.t('--cache-location says where results are kept; it needs --cache.'));
}
