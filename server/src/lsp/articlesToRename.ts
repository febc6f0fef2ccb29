import type { OtherArticles, RenamedArticle } from '../features/rename/rename.ts';
import type { RenameSubject } from '../features/rename/subject.ts';
import { canonicalUri } from '../workspace/index/canonicalUri.ts';
import type { Session } from './session.ts';

/** Nobody looks through more in a preview; how many there are is said there. */
const mostArticles = 100;

/** The other articles of the folder in which a speaker or a keyword would be renamed as well, the newest first. */
export async function articlesToRename(
  home: string,
  subject: RenameSubject,
  { client, documents, folder }: Session,
): Promise<OtherArticles> {
  if (!client.changeAnnotations) return { articles: [], total: 0 };
  const key = canonicalUri(home);
  const uris = urisWith(subject, folder).filter((uri) => canonicalUri(uri) !== key);
  const articles = await Promise.all(
    uris.slice(0, mostArticles).map(async (uri): Promise<RenamedArticle[]> => {
      const version = documents.get(uri)?.version ?? null;
      const article = await folder.articleAt(uri);
      return article ? [{ uri, version, documentChanges: true, article }] : [];
    }),
  );
  return { articles: articles.flat(), total: uris.length };
}

/** The articles of the folder that a person speaks in or that state a keyword, the newest first; none for what has no name. */
export function urisWith(subject: RenameSubject, { index }: Session['folder']): string[] {
  if (subject.of === 'speaker' && subject.kind === 'person')
    return index.articlesOfSpeaker(subject.name).map(({ uri }) => uri);
  return subject.of === 'keyword' ? index.articlesWithKeyword(subject.text).map(({ uri }) => uri) : [];
}
