import * as l10n from '@vscode/l10n';
import { entryPlaces } from '../../workspace/ignored/entryPlaces.ts';
import { type IgnoredEntry, type IgnoredFile, keyOf } from '../../workspace/ignored/ignored.ts';
import { sayStale } from '../../workspace/ignored/sayStale.ts';
import { tellUnreadable } from '../commands/tellUnreadable.ts';
import type { Context } from '../context.ts';
import { WriteError } from '../fix/writeError.ts';
import { pathFromHere } from '../pathFromHere.ts';
import { visible } from '../terminal/visible.ts';
import type { BaselineOfFile, BaselineOptions } from './baseline.ts';
import { writeIgnored } from './writeIgnored.ts';

/** How many stale entries are listed; of the others only their number is printed. */
const mostTold = 10;

/**
 * Writes the changed files of ignored findings. Prints to standard error what has changed, and which stale entries
 * remain. Returns whether all files could be written.
 */
export async function settleBaselines(
  baselines: readonly BaselineOfFile[],
  options: BaselineOptions,
  context: Context,
): Promise<boolean> {
  let written = true;
  for (const baseline of baselines) {
    const path = pathFromHere(baseline.uri);
    if (!options.pruneBaseline && baseline.file) await tellStale(path, baseline.file, baseline.stale, context);
    if (!options.updateBaseline && !options.pruneBaseline) continue;
    const removed = options.pruneBaseline ? baseline.stale : [];
    written = (await write(path, baseline, removed, context)) && written;
  }
  return written;
}

async function write(
  path: string,
  { uri, added }: BaselineOfFile,
  removed: readonly IgnoredEntry[],
  context: Context,
): Promise<boolean> {
  try {
    if (added.length + removed.length > 0) writeIgnored(uri, { add: added, remove: new Set(removed.map(keyOf)) });
    await tell(path, l10n.t('entries added: {0}, removed: {1}', added.length, removed.length), 'green', context);
    return true;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    await tellUnreadable({ path, error }, context);
    return false;
  }
}

async function tellStale(
  path: string,
  { text }: IgnoredFile,
  stale: readonly IgnoredEntry[],
  context: Context,
): Promise<void> {
  const places = stale.length === 0 ? null : entryPlaces(text);
  for (const entry of stale.slice(0, mostTold)) {
    const start = places?.get(keyOf(entry))?.start ?? { line: 0, character: 0 };
    await tell(`${path}:${start.line + 1}:${start.character + 1}`, sayStale(entry), 'yellow', context);
  }
  const more = stale.length - mostTold;
  if (more > 0) await tell(path, l10n.t('{0} more entries no longer ignore anything.', more), 'yellow', context);
  if (stale.length > 0) await tell(path, l10n.t('--prune-baseline removes such entries.'), 'yellow', context);
}

async function tell(place: string, message: string, color: 'green' | 'yellow', { err }: Context): Promise<void> {
  const { bold, [color]: paint } = err.colors;
  await err.write(`${paint('newsmark:')} ${bold(visible(place))}: ${visible(message)}\n`);
}
