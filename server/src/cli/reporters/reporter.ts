import type { Finding } from '../../rules/rule.ts';
import type { IgnoredFinding } from '../../workspace/ignored/suppress.ts';
import type { Context } from '../context.ts';
import type { UnreadablePath } from '../input/files.ts';
import type { Source } from '../input/sources.ts';
import type { ReadLines } from '../lintSource.ts';

/**
 * A checked article. `findings` are those to show, in text order; `ignored` those that would be shown if they were not
 * ignored.
 */
export interface CheckedArticle {
  readonly source: Source;
  readonly article: ReadLines;
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

export interface Totals {
  readonly articles: number;
  readonly unreadable: number;
  /** The numbers of all findings that are not ignored, whether they are shown or not. */
  readonly findings: Readonly<Record<Finding['severity'], number>>;
  readonly ignored: number;
  /** Entries that ignore nothing any more. */
  readonly stale: number;
  readonly notShown: number;
  readonly safelyFixable: number;
}

/**
 * A format of `newsmark check`. Each method returns what comes next on standard output, so that nothing is kept of an
 * article that is done: `begin` once, `article` and `unreadable` in input order, `end` once.
 */
export interface Reporter {
  readonly begin: () => string;
  readonly article: (checked: CheckedArticle) => string;
  readonly unreadable: (input: UnreadablePath) => string;
  readonly end: (totals: Totals) => string;
}

export type CreateReporter = (context: Context) => Reporter;
