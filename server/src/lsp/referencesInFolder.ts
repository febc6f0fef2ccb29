import type { CancellationToken, Location } from 'vscode-languageserver';
import type { Subject } from '../features/occurrences.ts';
import { referencesTo } from '../features/references.ts';
import { canonicalUri } from '../workspace/index/canonicalUri.ts';
import { urisWith } from './articlesToRename.ts';
import type { Session } from './session.ts';

/**
 * The places of a subject in all articles of the folder except one, the newest article first. Reads one article at a
 * time, until cancelled.
 */
export async function referencesInFolder(
  subject: Subject,
  home: string,
  includeDeclaration: boolean,
  { folder }: Session,
  token: CancellationToken,
): Promise<Location[]> {
  const key = canonicalUri(home);
  const found: Location[][] = [];
  for (const uri of urisWith(subject, folder)) {
    if (token.isCancellationRequested) break;
    const article = canonicalUri(uri) === key ? null : await folder.articleAt(uri);
    if (article) found.push(referencesTo(subject, article, { uri, includeDeclaration }));
  }
  return found.flat();
}
