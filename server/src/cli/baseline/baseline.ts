import type { Finding } from '../../rules/rule.ts';
import { type IgnoredEntry, type IgnoredFile, keyOf } from '../../workspace/ignored/ignored.ts';
import { ignoreSentence } from '../../workspace/ignored/ignoreSentence.ts';
import type { IgnoredFinding } from '../../workspace/ignored/suppress.ts';
import type { Context } from '../context.ts';
import type { LintedArticle } from '../lintSource.ts';
import { entriesOfGoneFiles } from './goneFiles.ts';

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
  readonly #files = new Map<string, BaselineOfFile>();

  constructor({ configurations }: Context) {
    this.#configurations = configurations;
  }

  /** Notes that an article was checked. */
  see(path: string, { stale }: LintedArticle): void {
    const ignored = this.#configurations.ignoredIn(path);
    if (ignored === null) return;
    const ofFile = this.#of(ignored.file.uri, ignored.file);
    ofFile.checked.add(ignored.path);
    for (const entry of stale) ofFile.stale.push(entry);
  }

  /** Adds findings of an article to what is ignored. */
  add(path: string, { article }: LintedArticle, findings: readonly Finding[]): IgnoredFinding[] {
    if (findings.length === 0) return [];
    const { uri, file } = this.#configurations.placeForIgnored(path);
    const { added } = this.#of(uri, null);
    return findings.map((finding) => {
      const entry = ignoreSentence(finding, article, file);
      added.push(entry);
      return { finding, entry };
    });
  }

  /** When all articles are checked. `paths` are those that the user gave. */
  files(paths: readonly string[]): BaselineOfFile[] {
    return [...this.#files.values()].map((ofFile) => {
      const { file, stale, checked } = ofFile;
      const gone = file === null ? [] : entriesOfGoneFiles(file, paths, checked);
      return { ...ofFile, stale: unique([...stale, ...gone]), added: unique(ofFile.added) };
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
