import { lint } from '../rules/lint.ts';
import type { Finding } from '../rules/rule.ts';
import type { NewsDocument } from './documents.ts';
import type { Settings } from './settings.ts';

/** What `lint` found in one version of a document. `id` is another for every run, so equal ids mean equal findings. */
export interface FindingsOfVersion {
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** Runs the rules once for each version of a document and for each change of its settings. */
export class FindingsCache {
  #runs = 0;
  readonly #kept = new WeakMap<NewsDocument, FindingsOfVersion & { readonly settings: Settings }>();

  of(document: NewsDocument, settings: Settings): FindingsOfVersion {
    const kept = this.#kept.get(document);
    if (kept?.settings === settings) return kept;
    this.#runs += 1;
    const findings = lint(document.article, { severities: settings.severities });
    const run = { id: String(this.#runs), findings, settings };
    this.#kept.set(document, run);
    return run;
  }
}
