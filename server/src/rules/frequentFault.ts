import type { Span } from '../text/lines.ts';
import type { Fault, Fix, LocalizedText, RelatedPlace } from './rule.ts';

/** Related places of a fault that has none. */
export const nowhere: readonly RelatedPlace[] = [];

/**
 * A fault that an article may have thousands of. To save memory, message and fix are built each time somebody asks for
 * them. The fix must edit no other line than that of the span.
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
