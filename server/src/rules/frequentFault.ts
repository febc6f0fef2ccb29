import type { Span } from '../text/lines.ts';
import type { Fault, Fix, LocalizedText, RelatedPlace } from './rule.ts';

/** The related places of a fault without any. One list for all, since there may be thousands of such faults. */
export const noPlaces: readonly RelatedPlace[] = [];

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
    return noPlaces;
  }

  get editsOwnLine(): boolean {
    return true;
  }
}
