import type { NewsDocument } from '../documents.ts';
import type { FindingsOfVersion } from '../findings.ts';
import type { Settings } from '../settings.ts';
import type { IgnoredEntry, IgnoredFile } from './ignored.ts';
import type { IgnoredFiles } from './ignoredFiles.ts';
import { staleEntries } from './staleEntries.ts';
import { suppress } from './suppress.ts';

/** The findings to report, without ignored ones. Equal ids mean equal findings. */
export interface ReportedFindings extends FindingsOfVersion {
  /** Entries for the article that ignore nothing in it. */
  readonly stale: readonly IgnoredEntry[];
  /** The file of ignored findings for the article; null if there is none. */
  readonly ignoredFile: IgnoredFile | null;
}

/** Removes ignored findings. Done only once for each list of findings and each version of the file. */
export class IgnoringCache {
  readonly #files: IgnoredFiles;
  #readings = 0;
  readonly #kept = new WeakMap<FindingsOfVersion, ReportedFindings>();

  constructor(files: IgnoredFiles) {
    this.#files = files;
  }

  of({ uri, article }: NewsDocument, found: FindingsOfVersion, { severities }: Settings): ReportedFindings {
    const here = this.#files.of(uri);
    if (here === null) return { ...found, stale: [], ignoredFile: null };
    const kept = this.#kept.get(found);
    if (kept?.ignoredFile === here.file) return kept;
    this.#readings += 1;
    const { findings, ignored } = suppress(article, found.findings, here.entries);
    const stale = staleEntries(here.entries, ignored, severities);
    const reported = { id: `${found.id}.${this.#readings}`, findings, stale, ignoredFile: here.file };
    this.#kept.set(found, reported);
    return reported;
  }
}
