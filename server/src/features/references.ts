import type { Location } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import type { Position } from '../text/lines.ts';
import { inTextOrder, occurrencesAt } from './occurrences.ts';

export interface ReferenceOptions {
  readonly uri: string;
  /** Whether the places that `definition` leads to are among them. */
  readonly includeDeclaration: boolean;
}

/** Every place of the speaker, keyword or heading at a position, in text order (LSP 3.17, “Find References Request”). */
export function references(
  article: Article,
  position: Position,
  { uri, includeDeclaration }: ReferenceOptions,
): Location[] {
  const found = occurrencesAt(article, position);
  if (!found) return [];
  const definitions = new Set(found.definitions.map(({ span }) => span));
  const statements = found.statements().filter(({ span }) => includeDeclaration || !definitions.has(span));
  return inTextOrder([...statements, ...found.mentions()]).map(({ span }) => ({ uri, range: span.range }));
}
