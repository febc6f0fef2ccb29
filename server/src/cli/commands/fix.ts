import * as l10n from '@vscode/l10n';
import type { Finding } from '../../rules/rule.ts';
import type { Context, ExitStatus } from '../context.ts';
import { type FixedText, fixText } from '../fix/fixText.ts';
import { replaceFile } from '../fix/replaceFile.ts';
import { unifiedDiff } from '../fix/unifiedDiff.ts';
import { WriteError } from '../fix/writeError.ts';
import { readSources, type Source } from '../input/sources.ts';
import { lintSource } from '../lintSource.ts';
import { relativePath } from '../reporters/artifactPath.ts';
import { addRuleOption } from '../ruleOption.ts';
import { addStdinFilenameOption, stdinPathOf } from '../stdinFilename.ts';
import { visible } from '../terminal/visible.ts';
import { addArticleCommand } from './articleCommand.ts';
import type { AddCommand } from './command.ts';
import { tellUnreadable } from './tellUnreadable.ts';

interface Options {
  readonly encoding?: string;
  readonly rule?: readonly string[];
  readonly dryRun?: boolean;
  readonly stdinFilename?: string;
}

interface Totals {
  articles: number;
  changed: number;
  fixes: number;
  unreadable: number;
  unwritten: number;
  readonly left: Record<Finding['severity'], number>;
}

export const addFix: AddCommand = (program, context, { run }) => {
  const texts = {
    summary: l10n.t('make the safe fixes'),
    description: l10n.t(
      'Makes the safe fixes: punctuation, white space and invisible characters, never a word. Encoding, line ends and all other bytes stay as they are, and a file is replaced as a whole or not at all. What standard input holds is printed fixed. What was done is said on standard error.',
    ),
    help: [],
  };
  addStdinFilenameOption(addRuleOption(addArticleCommand(program, 'fix', texts, context)))
    .option('--dry-run', l10n.t('write nothing; print what would change as a unified diff'))
    .action((paths: string[], options: Options) => run(() => fix(paths, options, context)));
};

async function fix(paths: readonly string[], options: Options, context: Context): Promise<ExitStatus> {
  const sources = readSources(paths, {
    encoding: options.encoding ?? null,
    stdin: context.stdin,
    stdinPath: stdinPathOf(paths, options.stdinFilename),
  });
  const totals: Totals = {
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
    } else await fixSource(source, options, totals, context);
  }
  await context.err.write(`${summaryOf(totals, options)}\n`);
  if (totals.unreadable + totals.unwritten > 0) return 2;
  return totals.left.error > 0 ? 1 : 0;
}

async function fixSource(source: Source, options: Options, totals: Totals, context: Context): Promise<void> {
  const lintText = (text: string) => lintSource({ path: source.path, text }, options.rule ?? null, context);
  totals.articles++;
  try {
    const fixed = fixText(source, lintText);
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
  }
}

/** Throws a `WriteError` if a file cannot be written. */
async function deliver(source: Source, fixed: FixedText, { dryRun }: Options, { out }: Context): Promise<void> {
  if (dryRun) {
    const diff = fixed.count > 0 ? unifiedDiff(relativePath(source.path), fixed.lines, out.colors) : '';
    await out.write(diff);
  } else if (source.standardInput) await out.write(fixed.bytes);
  else if (fixed.count > 0) replaceFile(source.path, fixed.bytes);
}

function summaryOf({ articles, changed, fixes, unreadable, unwritten, left }: Totals, { dryRun }: Options): string {
  const parts = [
    l10n.t('Articles: {0}', articles),
    dryRun ? l10n.t('would change: {0}', changed) : l10n.t('changed: {0}', changed),
    l10n.t('fixes: {0}', fixes),
    l10n.t(
      'left: errors {0}, warnings {1}, information {2}, hints {3}',
      left.error,
      left.warning,
      left.information,
      left.hint,
    ),
    unwritten > 0 ? l10n.t('not written: {0}', unwritten) : '',
    unreadable > 0 ? l10n.t('not read: {0}', unreadable) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
