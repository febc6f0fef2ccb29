import type { Location } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import type { Position } from '../text/lines.ts';
import { inTextOrder, type Occurrences, occurrencesAt, occurrencesOf, type Subject } from './occurrences.ts';

export interface ReferenceOptions {
  readonly uri: string;
  /** Whether to include the places that `definition` gives. */
  readonly includeDeclaration: boolean;
}

/** Every place of the speaker, keyword or heading at a position, in text order (LSP 3.17, “Find References Request”). */
export function references(article: Article, position: Position, options: ReferenceOptions): Location[] {
  const found = occurrencesAt(article, position);
  return found ? toLocations(found, options) : [];
}

/** Every place of a subject of another article, in text order. */
export function referencesTo(subject: Subject, article: Article, options: ReferenceOptions): Location[] {
  const found = occurrencesOf(article, subject);
  return found ? toLocations(found, options) : [];
}

/**
 * The subject at a position, which can be looked for in other articles too; null for a heading and for a speaker
 * without a name.
 */
export function subjectAt(article: Article, position: Position): Subject | null {
  const subject = occurrencesAt(article, position)?.subject ?? null;
  return subject?.of === 'speaker' && subject.kind === 'role' ? null : subject;
}

function toLocations(found: Omit<Occurrences, 'origin'>, { uri, includeDeclaration }: ReferenceOptions): Location[] {
  const definitions = new Set(found.definitions.map(({ span }) => span));
  const statements = found.statements().filter(({ span }) => includeDeclaration || !definitions.has(span));
  return inTextOrder([...statements, ...found.mentions()]).map(({ span }) => ({ uri, range: span.range }));
}
