import type { Article } from '../article/article.ts';
import { Linter, type LintOptions } from './linter.ts';
import type { Finding } from './rule.ts';

export type { LintOptions } from './linter.ts';

/**
 * Runs all rules that are not off over an article, in one walk over its tree. The findings are in text order; those at
 * one place are in the order of their rules' names. The same article and options give the same findings.
 */
export function lint(article: Article, options: LintOptions = {}): Finding[] {
  return [...new Linter(options).update(article).findings];
}
