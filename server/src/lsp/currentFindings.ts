import type { NewsDocument } from '../workspace/documents.ts';
import type { FindingsOfVersion } from '../workspace/findings.ts';
import type { Session } from './session.ts';

export interface CurrentFindings extends FindingsOfVersion {
  readonly document: NewsDocument;
}

/** What is found in a document as it is once its settings are known; null if it is closed by then. */
export async function currentFindings(uri: string, session: Session): Promise<CurrentFindings | null> {
  const settings = await session.settings.of(uri);
  const document = session.documents.get(uri);
  return document === undefined ? null : { document, ...session.findings.of(document, settings) };
}
