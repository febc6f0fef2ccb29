import type { Location, LocationLink } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import type { Position, Range } from '../text/lines.ts';
import { inTextOrder, type Occurrence, occurrencesAt } from './occurrences.ts';

export interface DefinitionOptions {
  readonly uri: string;
  /** The client supports `LocationLink`, so that it can show the whole turn and highlight the word that was clicked. */
  readonly linkSupport: boolean;
}

/**
 * Where the thing at a position is defined (LSP 3.17, “Goto Definition Request”): for a speaker the first turn, for a
 * keyword the markers with that title (or else the footer), for words of a heading that heading.
 */
export function definition(
  article: Article,
  position: Position,
  options: DefinitionOptions,
): Location[] | LocationLink[] {
  const found = occurrencesAt(article, position);
  return found ? toPlaces(found.definitions, found.origin, options) : [];
}

/**
 * Where the thing at a position is first named (LSP 3.17, “Goto Declaration Request”): a speaker often in the lead,
 * long before the first turn.
 */
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
