import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { ArticleSummary } from '../features/summary.ts';
import { configurationFileName } from '../workspace/configuration/configuration.ts';
import { canonicalUri } from '../workspace/index/canonicalUri.ts';
import type { Settings } from '../workspace/settings.ts';
import { diagnosticsOf } from './diagnose.ts';
import type { Session } from './session.ts';

/** What the client has been told of an article: as long as both are the same, nothing else is to be said. */
interface Told {
  readonly id: string;
  readonly summary: ArticleSummary;
  readonly settings: Settings;
}

/** So many reports at a time. */
const batch = 20;

/**
 * Diagnoses the folder's articles that are not open (LSP 3.17, “Workspace Diagnostics”), if the user wants that. Each is
 * read for it and let go again; the server keeps no more than what it has said about each.
 */
export class FolderDiagnostics {
  /** By URI. */
  readonly #told = new Map<string, Told>();
  #reports = 0;

  /**
   * Reports of the articles that the client does not know of yet or that have changed, and of those that are gone or were
   * closed; open ones have requests of their own. `known` are the ids of the client's reports by URI. Lets others have a
   * turn after each article.
   */
  async *reports(
    known: ReadonlyMap<string, string>,
    session: Session,
    token: CancellationToken,
  ): AsyncGenerator<WorkspaceDocumentDiagnosticReport[]> {
    const { folder, documents } = session;
    const open = new Set(documents.all().map(({ uri }) => canonicalUri(uri)));
    const closed = [...folder.closedDocuments];
    folder.closedDocuments.clear();
    const gone = new Map([...known.keys(), ...closed].map((uri) => [canonicalUri(uri), uri]));
    for (const key of open) gone.delete(key);
    const told = new Set<string>();
    let reports: WorkspaceDocumentDiagnosticReport[] = [];
    for (const { uri, summary } of folder.settings.diagnoseAll ? [...folder.index.articles()] : []) {
      if (token.isCancellationRequested) {
        for (const uri of closed) folder.closedDocuments.add(uri);
        return;
      }
      const key = canonicalUri(uri);
      if (open.has(key)) continue;
      gone.delete(key);
      told.add(uri);
      const report = await this.#report(uri, summary, known.get(uri), session);
      if (report) reports.push(report);
      if (reports.length < batch) continue;
      yield reports;
      reports = [];
    }
    for (const uri of this.#told.keys()) if (!told.has(uri)) this.#told.delete(uri);
    for (const uri of gone.values())
      reports.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    yield reports;
  }

  async #report(
    uri: string,
    summary: ArticleSummary,
    known: string | undefined,
    session: Session,
  ): Promise<WorkspaceDocumentDiagnosticReport | null> {
    const settings = await session.settings.of(besides(uri));
    const told = this.#told.get(uri);
    if (told && told.id === known && told.summary === summary && told.settings === settings) return null;
    await new Promise((resolve) => setTimeout(resolve, 0));
    const article = await session.folder.articleAt(uri);
    this.#reports += 1;
    const id = `folder.${this.#reports}`;
    this.#told.set(uri, { id, summary, settings });
    const items = article ? diagnosticsOf({ uri, languageId: '', version: 0, article }, settings, session) : [];
    return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: id, items };
  }
}

/** The settings of all files in a folder are the same, so a client is asked once for them all. */
function besides(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1) + configurationFileName;
}
