import type { Location, LocationLink } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import type { Position, Range } from '../text/lines.ts';
import { inTextOrder, type Occurrence, occurrencesAt } from './occurrences.ts';

export interface DefinitionOptions {
  readonly uri: string;
  /** The client understands `LocationLink`, and so can show all of a turn and what it was that was pointed at. */
  readonly linkSupport: boolean;
}

/**
 * Where the article gives the meaning of what a position is on (LSP 3.17, “Goto Definition Request”): a speaker's first
 * turn, the markers that have a keyword for their title (or else the footer), the heading whose words are repeated.
 */
export function definition(
  article: Article,
  position: Position,
  options: DefinitionOptions,
): Location[] | LocationLink[] {
  const found = occurrencesAt(article, position);
  return found ? toPlaces(found.definitions, found.origin, options) : [];
}

/** Where the article first names it (“Goto Declaration Request”): a speaker often in the lead, long before the first turn. */
export function declaration(
  article: Article,
  position: Position,
  options: DefinitionOptions,
): Location[] | LocationLink[] {
  const found = occurrencesAt(article, position);
  if (!found) return [];
  const first = inTextOrder([...found.statements().slice(0, 1), ...found.mentions().slice(0, 1)]).slice(0, 1);
  return toPlaces(first, found.origin, options);
}

function toPlaces(
  occurrences: readonly Occurrence[],
  origin: Range,
  { uri, linkSupport }: DefinitionOptions,
): Location[] | LocationLink[] {
  if (!linkSupport) return occurrences.map(({ span }) => ({ uri, range: span.range }));
  return occurrences.map(({ span, around }) => ({
    originSelectionRange: origin,
    targetUri: uri,
    targetRange: around,
    targetSelectionRange: span.range,
  }));
}
