import type { Location } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import type { Position } from '../text/lines.ts';
import { inTextOrder, type Occurrences, occurrencesAt, occurrencesOf, type Subject } from './occurrences.ts';

export interface ReferenceOptions {
  readonly uri: string;
  /** Whether the places that `definition` leads to are among them. */
  readonly includeDeclaration: boolean;
}

/** Every place of the speaker, keyword or heading at a position, in text order (LSP 3.17, “Find References Request”). */
export function references(article: Article, position: Position, options: ReferenceOptions): Location[] {
  const found = occurrencesAt(article, position);
  return found ? toLocations(found, options) : [];
}

/** The same of a subject that was pointed at in another article. */
export function referencesTo(subject: Subject, article: Article, options: ReferenceOptions): Location[] {
  const found = occurrencesOf(article, subject);
  return found ? toLocations(found, options) : [];
}

/** What can be found in other articles too; null for a heading and for somebody without a name. */
export function subjectAt(article: Article, position: Position): Subject | null {
  const subject = occurrencesAt(article, position)?.subject ?? null;
  return subject?.of === 'speaker' && subject.kind === 'role' ? null : subject;
}

function toLocations(found: Omit<Occurrences, 'origin'>, { uri, includeDeclaration }: ReferenceOptions): Location[] {
  const definitions = new Set(found.definitions.map(({ span }) => span));
  const statements = found.statements().filter(({ span }) => includeDeclaration || !definitions.has(span));
  return inTextOrder([...statements, ...found.mentions()]).map(({ span }) => ({ uri, range: span.range }));
}
