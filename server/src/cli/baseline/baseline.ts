import type { Finding } from '../../rules/rule.ts';
import { type IgnoredEntry, type IgnoredFile, keyOf } from '../../workspace/ignored/ignored.ts';
import { ignoreSentence } from '../../workspace/ignored/ignoreSentence.ts';
import type { IgnoredFinding, Suppression } from '../../workspace/ignored/suppress.ts';
import type { Context } from '../context.ts';
import type { LintedArticle, ReadLines } from '../lintSource.ts';
import { entriesOfGoneFiles } from './goneFiles.ts';

/** What to do with the files of ignored findings. */
export interface BaselineOptions {
  /** Add all findings. */
  readonly updateBaseline?: boolean;
  /** The reason to write beside the added entries. */
  readonly reason?: string;
  /** Remove entries that no longer ignore anything. */
  readonly pruneBaseline?: boolean;
}

/** What a run found out about one file of ignored findings. */
export interface BaselineOfFile {
  readonly uri: string;
  /** The file as it was read; null if it does not exist yet. */
  readonly file: IgnoredFile | null;
  readonly added: IgnoredEntry[];
  readonly stale: IgnoredEntry[];
  /** The checked articles by their paths in the file. */
  readonly checked: Set<string>;
}

/**
 * Collects over a run, which may check many articles, the entries to add and the entries that no longer ignore
 * anything.
 */
export class Baseline {
  readonly #configurations: Context['configurations'];
  readonly #options: BaselineOptions;
  readonly #files = new Map<string, BaselineOfFile>();

  constructor({ configurations }: Pick<Context, 'configurations'>, options: BaselineOptions) {
    this.#configurations = configurations;
    this.#options = options;
  }

  /**
   * Notes that an article was checked and, with `updateBaseline`, adds entries for those findings that `isWanted`.
   * Returns the findings to report and the ignored ones.
   */
  take(path: string, linted: LintedArticle<ReadLines>, isWanted: (finding: Finding) => boolean): Suppression {
    this.#see(path, linted);
    const { findings, ignored } = linted;
    if (!this.#options.updateBaseline) return { findings, ignored };
    const added = this.#add(path, linted, findings.filter(isWanted));
    return { findings: findings.filter((finding) => !isWanted(finding)), ignored: [...ignored, ...added] };
  }

  /** The results for each file, to be called when all articles are checked. `paths` are those that the user gave. */
  files(paths: readonly string[]): BaselineOfFile[] {
    return [...this.#files.values()].map((ofFile) => {
      const { file, stale, checked } = ofFile;
      const gone = file === null ? [] : entriesOfGoneFiles(file, paths, checked);
      return { ...ofFile, stale: unique([...stale, ...gone]), added: unique(ofFile.added) };
    });
  }

  #see(path: string, { stale }: LintedArticle<ReadLines>): void {
    const ignored = this.#configurations.ignoredIn(path);
    if (ignored === null) return;
    const ofFile = this.#of(ignored.file.uri, ignored.file);
    ofFile.checked.add(ignored.path);
    for (const entry of stale) ofFile.stale.push(entry);
  }

  #add(path: string, { article }: LintedArticle<ReadLines>, findings: readonly Finding[]): IgnoredFinding[] {
    if (findings.length === 0) return [];
    const { uri, file } = this.#configurations.placeForIgnored(path);
    const { added } = this.#of(uri, null);
    const { reason } = this.#options;
    return findings.map((finding) => {
      const entry = { ...ignoreSentence(finding, article, file), ...(reason !== undefined && { reason }) };
      added.push(entry);
      return { finding, entry };
    });
  }

  #of(uri: string, file: IgnoredFile | null): BaselineOfFile {
    const known = this.#files.get(uri);
    if (known !== undefined) return known;
    const ofFile = { uri, file, added: [], stale: [], checked: new Set<string>() };
    this.#files.set(uri, ofFile);
    return ofFile;
  }
}

function unique(entries: readonly IgnoredEntry[]): IgnoredEntry[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}
