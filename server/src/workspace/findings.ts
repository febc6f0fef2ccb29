import type { Article } from '../article/article.ts';
import type { ParsedArticle } from '../article/parse.ts';
import { Linter, type LintOptions } from '../rules/linter.ts';
import type { Finding } from '../rules/rule.ts';
import type { NewsDocument } from './documents.ts';
import type { Settings } from './settings.ts';
import { todayInChina } from './today.ts';

/** The findings of one version of a document. Equal ids mean equal findings at equal places. */
export interface FindingsOfVersion {
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** The options of the linter by these settings, with today's date in China. */
export function lintOptionsOf({ severities, options, style }: Settings): LintOptions {
  return { severities, options, style, today: todayInChina() };
}

/** A linter that follows the edits of one document, and its latest findings. */
interface Following {
  readonly linter: Linter;
  readonly number: number;
  readonly settings: Settings;
  readonly today: string | undefined;
  article: Article;
  found: FindingsOfVersion;
}

/**
 * Keeps the findings of documents up to date. Each version is checked only once, and only where an edit may have
 * changed something.
 */
export class FindingsCache {
  #linters = 0;
  /** By the list of lines, which a document keeps from version to version. */
  readonly #following = new WeakMap<ParsedArticle['lines'], Following>();

  of({ article }: NewsDocument, settings: Settings): FindingsOfVersion {
    const before = this.#following.get(article.lines);
    if (before?.settings !== settings || before.today !== todayInChina()) return this.#begin(article, settings);
    if (before.article === article) return before.found;
    before.linter.update(article);
    before.article = article;
    before.found = foundBy(before.linter, before.number);
    return before.found;
  }

  #begin(article: ParsedArticle, settings: Settings): FindingsOfVersion {
    const options = lintOptionsOf(settings);
    this.#linters += 1;
    const linter = new Linter(options).update(article);
    const number = this.#linters;
    const found = foundBy(linter, number);
    this.#following.set(article.lines, { linter, number, settings, today: options.today, article, found });
    return found;
  }
}

function foundBy({ revision, findings }: Linter, number: number): FindingsOfVersion {
  return { id: `${number}.${revision}`, findings };
}
