import type { Span } from '../text/lines.ts';
import type { Fault, Fix, LocalizedText, RelatedPlace } from './rule.ts';

/** Related places of a fault that has none. */
export const nowhere: readonly RelatedPlace[] = [];

/**
 * A fault that one article may have thousands of: what is said of it is made when it is asked for. Its fix edits its own
 * line alone.
 */
export abstract class FrequentFault implements Fault {
  readonly span: Span;

  constructor(span: Span) {
    this.span = span;
  }

  abstract get message(): LocalizedText;
  abstract get arguments(): readonly string[];
  abstract get fix(): Fix | null;

  get related(): readonly RelatedPlace[] {
    return nowhere;
  }

  get editsOwnLine(): boolean {
    return true;
  }
}
