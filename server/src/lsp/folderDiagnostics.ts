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

/**
 * What the last report on an article was made from. As long as `summary` and `settings` are the same, so is the report.
 */
interface Told {
  readonly id: string;
  readonly summary: ArticleSummary;
  readonly settings: Settings;
}

/** How many reports are sent at a time. */
const batch = 20;

/**
 * Diagnoses the articles of the folder that are not open (LSP 3.17, “Workspace Diagnostics”), if the user wants that.
 * To save memory, each article is read for its report and then dropped.
 */
export class FolderDiagnostics {
  /** By URI. */
  readonly #told = new Map<string, Told>();
  #reports = 0;

  /**
   * Gives reports on articles that are new to the client or have changed, and empty reports for those that are gone.
   * Open articles have requests of their own. `known` holds the ids of the client's reports by URI. Yields to other
   * requests after each article.
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
    const present = new Set<string>();
    let reports: WorkspaceDocumentDiagnosticReport[] = [];
    for (const { uri, summary } of folder.settings.diagnoseAll ? [...folder.index.articles()] : []) {
      if (token.isCancellationRequested) {
        for (const uri of closed) folder.closedDocuments.add(uri);
        return;
      }
      const key = canonicalUri(uri);
      if (open.has(key)) continue;
      gone.delete(key);
      present.add(uri);
      const report = await this.#report(uri, summary, known.get(uri), session);
      if (report) reports.push(report);
      if (reports.length < batch) continue;
      yield reports;
      reports = [];
    }
    for (const uri of this.#told.keys()) if (!present.has(uri)) this.#told.delete(uri);
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

/**
 * The URI to ask settings for. All files in a folder have the same settings, so the client is asked only once for all
 * of them.
 */
function besides(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1) + configurationFileName;
}
