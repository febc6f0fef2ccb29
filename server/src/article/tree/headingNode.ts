import { Span } from '../../text/lines.ts';
import type { Heading } from '../article.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { bodySpan, contentSpan } from '../lines/shapedLine.ts';

/** The node of a line that is a heading. */
export function headingOf({ line, heading }: BodyLine): Heading {
  // A rank (第三名) belongs to the title and does not number the section.
  const ordinal = heading?.ordinal?.style === 'rank' ? null : (heading?.ordinal ?? null);
  return {
    kind: 'heading',
    span: contentSpan(line),
    title: ordinal && ordinal.end < line.bodyEnd ? new Span(line, ordinal.end, line.bodyEnd) : bodySpan(line),
    ordinal: ordinal && { span: new Span(line, ordinal.start, ordinal.numeralEnd), value: ordinal.value },
  };
}
