import type { Finding } from '../../rules/rule.ts';
import { type IgnoredEntry, type IgnoredFile, keyOf } from '../../workspace/ignored/ignored.ts';
import { ignoreSentence } from '../../workspace/ignored/ignoreSentence.ts';
import type { IgnoredFinding, Suppression } from '../../workspace/ignored/suppress.ts';
import type { Context } from '../context.ts';
import type { LintedArticle } from '../lintSource.ts';
import { entriesOfGoneFiles } from './goneFiles.ts';

/** What the user wants to be done about what is ignored. */
export interface BaselineOptions {
  /** Add what was found. */
  readonly updateBaseline?: boolean;
  /** Why what is added is ignored. */
  readonly reason?: string;
  /** Remove what ignores nothing any more. */
  readonly pruneBaseline?: boolean;
}

/** What a run has found out about one file of what is ignored. */
export interface BaselineOfFile {
  readonly uri: string;
  /** As it was read; null if there is none yet. */
  readonly file: IgnoredFile | null;
  readonly added: IgnoredEntry[];
  readonly stale: IgnoredEntry[];
  /** The checked articles by their paths in the file. */
  readonly checked: Set<string>;
}

/** Follows a run over many articles: what it adds to what is ignored, and what of that ignores nothing any more. */
export class Baseline {
  readonly #configurations: Context['configurations'];
  readonly #options: BaselineOptions;
  readonly #files = new Map<string, BaselineOfFile>();

  constructor({ configurations }: Pick<Context, 'configurations'>, options: BaselineOptions) {
    this.#configurations = configurations;
    this.#options = options;
  }

  /**
   * Notes that an article was checked, and adds those of its findings that are wanted to what is ignored, if that is to be
   * done. Gives what is left and what is ignored.
   */
  take(path: string, linted: LintedArticle, isWanted: (finding: Finding) => boolean): Suppression {
    this.#see(path, linted);
    const { findings, ignored } = linted;
    if (!this.#options.updateBaseline) return { findings, ignored };
    const added = this.#add(path, linted, findings.filter(isWanted));
    return { findings: findings.filter((finding) => !isWanted(finding)), ignored: [...ignored, ...added] };
  }

  /** When all articles are checked. `paths` are those that the user gave. */
  files(paths: readonly string[]): BaselineOfFile[] {
    return [...this.#files.values()].map((ofFile) => {
      const { file, stale, checked } = ofFile;
      const gone = file === null ? [] : entriesOfGoneFiles(file, paths, checked);
      return { ...ofFile, stale: unique([...stale, ...gone]), added: unique(ofFile.added) };
    });
  }

  #see(path: string, { stale }: LintedArticle): void {
    const ignored = this.#configurations.ignoredIn(path);
    if (ignored === null) return;
    const ofFile = this.#of(ignored.file.uri, ignored.file);
    ofFile.checked.add(ignored.path);
    for (const entry of stale) ofFile.stale.push(entry);
  }

  #add(path: string, { article }: LintedArticle, findings: readonly Finding[]): IgnoredFinding[] {
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
