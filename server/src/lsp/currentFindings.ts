import type { NewsDocument } from '../workspace/documents.ts';
import type { ReportedFindings } from '../workspace/ignored/ignoringCache.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Session } from './session.ts';

export interface CurrentFindings extends ReportedFindings {
  readonly document: NewsDocument;
  readonly settings: Settings;
}

/** What is to be reported of a document as it is once its settings are known; null if it is closed by then. */
export async function currentFindings(uri: string, session: Session): Promise<CurrentFindings | null> {
  const settings = await session.settings.of(uri);
  const document = session.documents.get(uri);
  return document === undefined ? null : { document, settings, ...reportedFindings(document, settings, session) };
}

/** What is to be reported of one reading of a document. */
export function reportedFindings(document: NewsDocument, settings: Settings, session: Session): ReportedFindings {
  return session.ignoring.of(document, session.findings.of(document, settings), settings);
}
