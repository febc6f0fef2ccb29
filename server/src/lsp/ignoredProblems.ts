import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { entryPlaces } from '../workspace/ignored/entryPlaces.ts';
import { type IgnoredEntry, type IgnoredFile, keyOf } from '../workspace/ignored/ignored.ts';
import type { ReportedFindings } from '../workspace/ignored/ignoringCache.ts';
import { sayStale } from '../workspace/ignored/sayStale.ts';
import type { ClientAbilities } from './clientAbilities.ts';
import { problemDiagnostic } from './problemDiagnostic.ts';
import type { Publish } from './publish.ts';

type Seen = Pick<ReportedFindings, 'ignoredFile' | 'stale'>;

/**
 * Shows problems in the files of ignored findings: errors, and entries that ignore nothing in an open article any more.
 */
export class IgnoredProblems {
  readonly #publish: Publish;
  readonly #tags: boolean;
  /** By the URI of the open article. */
  readonly #seen = new Map<string, Seen>();
  /** By the URI of the file, the diagnostics that the client has, as JSON. */
  readonly #shown = new Map<string, string>();
  readonly #places = new WeakMap<IgnoredFile, ReturnType<typeof entryPlaces>>();

  constructor(publish: Publish, { diagnosticTags }: ClientAbilities) {
    this.#publish = publish;
    this.#tags = diagnosticTags;
  }

  /** To be called whenever an open article was checked, and with null when it is closed. */
  see(article: string, seen: Seen | null): void {
    if (seen === null) this.#seen.delete(article);
    else this.#seen.set(article, { ignoredFile: seen.ignoredFile, stale: seen.stale });
    this.#show();
  }

  #show(): void {
    const wanted = this.#wanted();
    for (const uri of this.#shown.keys()) if (!wanted.has(uri)) wanted.set(uri, []);
    for (const [uri, diagnostics] of wanted) {
      const content = JSON.stringify(diagnostics);
      if (content === (this.#shown.get(uri) ?? '[]')) continue;
      if (diagnostics.length > 0) this.#shown.set(uri, content);
      else this.#shown.delete(uri);
      this.#publish({ uri, diagnostics });
    }
  }

  #wanted(): Map<string, Diagnostic[]> {
    const wanted = new Map<string, Diagnostic[]>();
    for (const { ignoredFile: file, stale } of this.#seen.values()) {
      if (file === null) continue;
      const diagnostics = wanted.get(file.uri) ?? file.problems.map(problemDiagnostic);
      wanted.set(file.uri, [...diagnostics, ...stale.map((entry) => this.#staleDiagnostic(entry, file))]);
    }
    return wanted;
  }

  #staleDiagnostic(entry: IgnoredEntry, file: IgnoredFile): Diagnostic {
    const places = this.#places.get(file) ?? entryPlaces(file.text);
    this.#places.set(file, places);
    const start = { line: 0, character: 0 };
    return {
      severity: DiagnosticSeverity.Warning,
      message: sayStale(entry),
      range: places.get(keyOf(entry)) ?? { start, end: start },
      source: 'newsmark',
      ...(this.#tags && { tags: [DiagnosticTag.Unnecessary] }),
    };
  }
}
