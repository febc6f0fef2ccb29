import type { OtherArticles, RenamedArticle } from '../features/rename/rename.ts';
import type { RenameSubject } from '../features/rename/subject.ts';
import type { IndexedArticle } from '../features/workspaceSymbols.ts';
import type { ArticleIndex } from '../workspace/index/articleIndex.ts';
import { canonicalUri } from '../workspace/index/canonicalUri.ts';
import type { Session } from './session.ts';

/**
 * The most articles that a rename changes: nobody would look through more in a preview. The preview says how many there
 * are in all.
 */
const mostArticles = 100;

/** The other articles of the folder that the rename concerns, the newest first. */
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

/** The articles of the folder that name a subject, the newest first; none for a speaker without a name. */
export function urisWith(subject: RenameSubject, { index }: Session['folder']): string[] {
  return articlesWith(subject, index).map(({ uri }) => uri);
}

function articlesWith(subject: RenameSubject, index: ArticleIndex): readonly IndexedArticle[] {
  switch (subject.of) {
    case 'speaker':
      return subject.kind === 'person' ? index.articlesOfSpeaker(subject.name) : [];
    case 'title':
      return index.articlesOfSpeaker(subject.name).filter(({ speaker }) => speaker.titles.includes(subject.title));
    case 'keyword':
      return index.articlesWithKeyword(subject.text);
    case 'label':
      return index.articlesWithLabel(subject.label);
  }
}
