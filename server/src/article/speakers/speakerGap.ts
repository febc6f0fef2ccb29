import { skipSpace } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';
import type { Turn } from '../article.ts';

/**
 * Where the delimiter of a turn is missing: the white space between speaker and speech, which may be empty. Null if the
 * turn has a delimiter, or if a bracket or emphasis mark separates the two as well as a colon would (【记者】…).
 */
export function speakerGap({ speaker: { span }, delimiter, speech }: Turn): Span | null {
  if (delimiter !== null || speech === null || span.line !== speech.line) return null;
  const isBlank = skipSpace(span.line.text, span.end, speech.start) === speech.start;
  return isBlank ? new Span(span.line, span.end, speech.start) : null;
}
