import * as l10n from '@vscode/l10n';
import type { Finding } from '../../rules/rule.ts';
import { tellUnreadable } from '../commands/tellUnreadable.ts';
import type { Context } from '../context.ts';
import { readSources, type Source } from '../input/sources.ts';
import { type LintChoices, lintSource } from '../lintSource.ts';
import { relativePath } from '../reporters/artifactPath.ts';
import { stdinPathOf } from '../stdinFilename.ts';
import { visible } from '../terminal/visible.ts';
import { type FixedText, fixText } from './fixText.ts';
import type { IsWanted } from './isWanted.ts';
import { replaceFile } from './replaceFile.ts';
import type { TrackedLines } from './trackedLines.ts';
import { unifiedDiff, withByteOrderMark } from './unifiedDiff.ts';
import { WriteError } from './writeError.ts';

export interface FixOptions extends LintChoices {
  readonly encoding?: string;
  readonly stdinFilename?: string;
  /** Write nothing; print what would change. */
  readonly dryRun?: boolean;
  /** Write and print nothing. */
  readonly check?: boolean;
}

/** What was done, or would be. */
export interface FixTotals {
  articles: number;
  changed: number;
  fixes: number;
  unreadable: number;
  unwritten: number;
  readonly left: Record<Finding['severity'], number>;
}

/** Makes the safe fixes that are wanted in all articles that the paths stand for, and says on standard error where. */
export async function fixArticles(
  paths: readonly string[],
  options: FixOptions,
  isWanted: IsWanted,
  context: Context,
): Promise<FixTotals> {
  const stdinPath = stdinPathOf(paths, options.stdinFilename);
  const sources = readSources(paths, { encoding: options.encoding ?? null, stdinPath }, context);
  const totals: FixTotals = {
    articles: 0,
    changed: 0,
    fixes: 0,
    unreadable: 0,
    unwritten: 0,
    left: { error: 0, warning: 0, information: 0, hint: 0 },
  };
  for await (const source of sources) {
    if (source.error !== null) {
      totals.unreadable++;
      await tellUnreadable(source, context);
    } else await fixSource(source, options, isWanted, totals, context);
  }
  return totals;
}

/** The parts of a summary that `fix` and `format` have in common. */
export function fixSummary(totals: FixTotals, { dryRun, check }: FixOptions, left: string): string {
  const { articles, changed, fixes, unreadable, unwritten } = totals;
  const parts = [
    l10n.t('Articles: {0}', articles),
    dryRun || check ? l10n.t('would change: {0}', changed) : l10n.t('changed: {0}', changed),
    l10n.t('fixes: {0}', fixes),
    left,
    unwritten > 0 ? l10n.t('not written: {0}', unwritten) : '',
    unreadable > 0 ? l10n.t('not read: {0}', unreadable) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

async function fixSource(
  source: Source,
  options: FixOptions,
  isWanted: IsWanted,
  totals: FixTotals,
  context: Context,
): Promise<void> {
  const lintText = (text: string) => {
    const article = text === source.text ? source.article : null;
    return lintSource({ path: source.path, text, article }, options, context);
  };
  totals.articles++;
  try {
    requireConfiguration(source, context);
    const fixed = fixText(source, lintText, isWanted);
    await deliver(source, fixed, options, context);
    for (const { severity } of fixed.left) totals.left[severity]++;
    if (fixed.count === 0) return;
    totals.changed++;
    totals.fixes += fixed.count;
    const name = context.err.colors.bold(visible(source.path));
    await context.err.write(`${l10n.t('{0}: fixes: {1}', name, fixed.count)}\n`);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    totals.unwritten++;
    for (const { severity } of lintText(source.text).findings) totals.left[severity]++;
    await tellUnreadable({ path: source.path, error }, context);
    // If an editor pipes a text through this command, it takes the output as the new text, so the text is printed
    // unchanged.
    if (source.standardInput && !options.dryRun && !options.check) await context.out.write(source.bytes);
  }
}

/**
 * Throws a `WriteError` if the configuration or the list of what is ignored has errors, since fixes might then be made
 * that the user does not want.
 */
function requireConfiguration({ path }: Source, { configurations }: Context): void {
  if (configurations.hasErrors(path))
    throw new WriteError(l10n.t('Its configuration file has errors, so it was left alone. Correct them first.'));
  if (configurations.ignoredHasErrors(path))
    throw new WriteError(l10n.t('Its .newsmark/ignored.json has errors, so it was left alone. Correct them first.'));
}

/** The lines as they stand in a file of UTF-8; of others a difference is only shown. */
function linesOnDisk({ encoding, byteOrderMark }: Source, { lines }: FixedText): TrackedLines {
  return encoding === 'utf-8' && byteOrderMark ? withByteOrderMark(lines) : lines;
}

/** Throws a `WriteError` if a file cannot be written. */
async function deliver(
  source: Source,
  fixed: FixedText,
  { dryRun, check }: FixOptions,
  { out }: Context,
): Promise<void> {
  if (dryRun) {
    if (fixed.count > 0)
      await out.write(unifiedDiff(relativePath(source.path), linesOnDisk(source, fixed), out.colors));
  } else if (check) return;
  else if (source.standardInput) await out.write(fixed.bytes);
  else if (fixed.count > 0) replaceFile(source.path, fixed.bytes, source.bytes);
}
