import type { ParsedArticle } from '../article/parse.ts';
import { type LintOptions, lint } from '../rules/lint.ts';
import type { Finding } from '../rules/rule.ts';
import type { NewsDocument } from './documents.ts';
import type { Settings } from './settings.ts';
import { todayInChina } from './today.ts';

/** What `lint` found in one reading of a document. `id` is another for every run, so equal ids mean equal findings. */
export interface FindingsOfVersion {
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** What the rules go by, on the day that it is in China. */
export function lintOptionsOf({ severities, options, style }: Settings): LintOptions {
  return { severities, options, style, today: todayInChina() };
}

/** Runs the rules once for each reading of a document and for each change of its settings. */
export class FindingsCache {
  #runs = 0;
  readonly #kept = new WeakMap<ParsedArticle, FindingsOfVersion & { readonly settings: Settings }>();

  of({ article }: NewsDocument, settings: Settings): FindingsOfVersion {
    const kept = this.#kept.get(article);
    if (kept?.settings === settings) return kept;
    this.#runs += 1;
    const findings = lint(article, lintOptionsOf(settings));
    const run = { id: String(this.#runs), findings, settings };
    this.#kept.set(article, run);
    return run;
  }
}
