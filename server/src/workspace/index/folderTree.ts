import * as l10n from '@vscode/l10n';
import type { Article } from '../../article/article.ts';
import { excerpt } from '../../features/excerpt.ts';
import { speakersOf } from '../../features/speakers/speakers.ts';
import type { PlacedText } from '../../features/summary.ts';
import { joined, turnCount } from '../../features/wording.ts';
import type { IndexedArticle } from '../../features/workspaceSymbols.ts';
import type { Range } from '../../text/lines.ts';
import { NameQuery } from '../../text/nameQuery.ts';
import type { ArticleIndex, FolderKeyword, FolderSpeaker, KeywordInArticle, SpeakerInArticle } from './articleIndex.ts';
import { canonicalUri } from './canonicalUri.ts';

/** A node of the tree of the folder's speakers or keywords, as an editor shows it. */
export interface FolderTreeNode {
  readonly id: string;
  readonly kind: 'speaker' | 'keyword' | 'article' | 'quote';
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly hasChildren: boolean;
  /** The place that a click opens; undefined for a node that stands for several articles. */
  readonly location?: { readonly uri: string; readonly range: Range };
}

/** In UTF-16 code units. */
const longestQuote = 120;

/**
 * The speakers of the folder, those with the most turns first. Only those who match the filter, by characters or
 * pinyin.
 */
export function speakerNodes(index: ArticleIndex, filter: string): FolderTreeNode[] {
  const query = new NameQuery(filter);
  return index
    .speakers()
    .filter(({ name, titles }) => [name, ...titles].some((text) => query.closenessOf(text) !== null))
    .map(speakerNode);
}

function speakerNode({ name, titles, turns, articles }: FolderSpeaker): FolderTreeNode {
  const [title = ''] = titles;
  return {
    id: `speaker:${name}`,
    kind: 'speaker',
    label: name,
    description: joined([title, turnCount(turns), articles > 1 ? articleCount(articles) : '']),
    tooltip: [name, ...titles].join('\n'),
    hasChildren: true,
  };
}

/**
 * The keywords of the folder, those of the most articles first. Only those that match the filter, by characters or
 * pinyin.
 */
export function keywordNodes(index: ArticleIndex, filter: string): FolderTreeNode[] {
  const query = new NameQuery(filter);
  return index
    .keywords()
    .filter(({ text }) => query.closenessOf(text) !== null)
    .map(keywordNode);
}

function keywordNode({ text, articles }: FolderKeyword): FolderTreeNode {
  return {
    id: `keyword:${text}`,
    kind: 'keyword',
    label: text,
    description: articleCount(articles),
    hasChildren: true,
  };
}

/**
 * The nodes under a node, given by its `id`: under a speaker or keyword, its articles, the newest first; under an
 * article of a speaker, the turns, which are read from the article that `articleAt` gives. None if the node no longer
 * exists.
 */
export async function nodesUnder(
  id: string,
  index: ArticleIndex,
  articleAt: (uri: string) => Promise<Article | null>,
): Promise<FolderTreeNode[]> {
  const [first = '', uri] = id.split('\n');
  const kind = first.slice(0, first.indexOf(':'));
  const name = first.slice(first.indexOf(':') + 1);
  if (kind === 'keyword') return index.articlesWithKeyword(name).map(keywordArticleNode);
  if (kind !== 'speaker') return [];
  if (uri === undefined) return index.articlesOfSpeaker(name).map(speakerArticleNode);
  const article = await articleAt(uri);
  return article ? quoteNodes(id, article, name, uri) : [];
}

function keywordArticleNode({ keyword, ...article }: KeywordInArticle): FolderTreeNode {
  return { ...articleNode(article, keyword), id: `keyword:${keyword.text}\n${article.uri}`, hasChildren: false };
}

function speakerArticleNode({ speaker, ...article }: SpeakerInArticle): FolderTreeNode {
  const node = articleNode(article, speaker.quote);
  const description = joined([turnCount(speaker.turns), node.description ?? '']);
  return { ...node, id: `speaker:${speaker.name}\n${article.uri}`, description, hasChildren: true };
}

function articleNode({ uri, summary }: IndexedArticle, place: PlacedText): Omit<FolderTreeNode, 'id'> {
  const { headline, source, date } = summary;
  const name = canonicalUri(uri).replace(/^.*\//s, '');
  return {
    kind: 'article',
    label: headline?.text || name,
    description: joined([source ?? '', date ?? '']),
    tooltip: [headline?.text ?? '', joined([source ?? '', date ?? '']), name].filter((line) => line !== '').join('\n'),
    hasChildren: true,
    location: { uri, range: rangeOf(place) },
  };
}

function quoteNodes(id: string, article: Article, name: string, uri: string): FolderTreeNode[] {
  const turns = speakersOf(article).find((speaker) => speaker.name === name)?.turns ?? [];
  return turns.map(({ speaker, speech, continuation }, number) => {
    const quote = speech ?? continuation[0]?.span ?? null;
    return {
      id: `${id}\n${number}`,
      kind: 'quote',
      label: quote ? excerpt(quote, longestQuote) : speaker.span.text,
      ...(speech && { tooltip: excerpt(speech, 1000) }),
      hasChildren: false,
      location: { uri, range: speaker.span.range },
    };
  });
}

function rangeOf({ line, start, end }: PlacedText): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

/** 3 articles · 3 篇稿件 */
function articleCount(count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count);
}
