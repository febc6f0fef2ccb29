import type { NewsDocument } from '../workspace/documents.ts';
import type { ReportedFindings } from '../workspace/ignored/ignoringCache.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Session } from './session.ts';

export interface CurrentFindings extends ReportedFindings {
  readonly document: NewsDocument;
  readonly settings: Settings;
}

/** The findings to report for a document, once its settings are known; null if it was closed by then. */
export async function currentFindings(uri: string, session: Session): Promise<CurrentFindings | null> {
  const settings = await session.settings.of(uri);
  const document = session.documents.get(uri);
  if (document === undefined) return null;
  const found = session.findings.of(document, settings);
  return { document, settings, ...session.ignoring.of(document, found, settings) };
}
