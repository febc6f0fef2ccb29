import type { SymbolInformation } from 'vscode-languageserver-types';
import { NameQuery } from '../text/nameQuery.ts';
import type { ArticleSummary, PlacedText } from './summary.ts';
import { symbolKinds } from './symbolKinds.ts';
import { joined } from './wording.ts';

/** An article of the folder, as the index keeps it. */
export interface IndexedArticle {
  readonly uri: string;
  readonly summary: ArticleSummary;
}

/** The most symbols that are sent: nobody would read more. */
const mostSymbols = 500;

/** The kinds of the outline, in the order in which equally good matches are shown. */
const kinds = [symbolKinds.turn, symbolKinds.headline, symbolKinds.heading, symbolKinds.marker] as const;
type Kind = (typeof kinds)[number];

/** Something with a name in an article, and how well its name matches; a smaller `rank` is better. */
interface Candidate {
  readonly article: IndexedArticle;
  readonly kind: Kind;
  readonly name: string;
  readonly place: PlacedText;
  readonly rank: number;
}

/**
 * Finds speakers, headlines, headings and markers of many articles by characters, pinyin or initials (LSP 3.17,
 * “Workspace Symbols”; see `NameQuery`). Gives the `most` best matches; of equally good ones, those in the newest
 * articles. An empty query gives the newest headlines. Linear in the names, plus sorting the matches.
 */
export function workspaceSymbols(
  articles: Iterable<IndexedArticle>,
  text: string,
  most = mostSymbols,
): SymbolInformation[] {
  const query = new NameQuery(text);
  const candidates: Candidate[] = [];
  for (const article of articles) {
    visitNames(article.summary, (kind, name, place) => {
      const closeness = query.empty && kind !== symbolKinds.headline ? null : query.closenessOf(name);
      if (closeness === null) return;
      candidates.push({ article, kind, name, place, rank: closeness * kinds.length + kinds.indexOf(kind) });
    });
  }
  const best = candidates.sort(byRankAndDate).slice(0, most);
  return best.map((candidate) => symbolOf(candidate, query));
}

function visitNames(
  { headline, headings, markers, speakers }: ArticleSummary,
  visit: (kind: Kind, name: string, place: PlacedText) => void,
): void {
  if (headline) visit(symbolKinds.headline, headline.text, headline);
  for (const heading of headings) visit(symbolKinds.heading, heading.text, heading);
  for (const marker of markers) visit(symbolKinds.marker, marker.text, marker);
  for (const { name, quote } of speakers) visit(symbolKinds.turn, name, quote);
}

function byRankAndDate(a: Candidate, b: Candidate): number {
  const [dateA, dateB] = [a.article.summary.date ?? '', b.article.summary.date ?? ''];
  return a.rank - b.rank || (dateA === dateB ? 0 : dateA > dateB ? -1 : 1);
}

/**
 * The symbol of a match. Editors such as VS Code drop a symbol whose name lacks the typed letters, so the pinyin is
 * appended to the name of one that was found by pinyin.
 */
function symbolOf({ article: { uri, summary }, kind, name, place }: Candidate, query: NameQuery): SymbolInformation {
  const reading = query.empty ? null : query.readingIn(name);
  const { headline, source, date } = summary;
  const containerName = kind === symbolKinds.headline ? joined([source ?? '', date ?? '']) : headline?.text;
  const range = {
    start: { line: place.line, character: place.start },
    end: { line: place.line, character: place.end },
  };
  return {
    name: reading === null ? name : `${name} (${reading})`,
    kind,
    location: { uri, range },
    ...(containerName && { containerName }),
  };
}
