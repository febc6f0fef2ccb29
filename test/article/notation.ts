import type { Article, Element, FooterField, Heading, Marker, Turn } from '../../server/src/article/article.ts';
import { elementsOf } from '../../server/src/article/locate.ts';
import { type Line, type LineEnd, Span } from '../../server/src/text/lines.ts';
import { escapeInvisible } from './escapes.ts';

/**
 * An article as the fixtures show it: a line for each of its lines, “role │ text”, the text with ‹ and › around the parts that
 * the role names, in their order. What is all of the line, but for indent and trailing space, has no marks. See fixtures/README.md.
 */
export function annotate(article: Article): string[] {
  const notes = new Map<Line, Note[]>();
  for (const note of notesOf(article)) notes.set(note.line, [...(notes.get(note.line) ?? []), note]);
  return article.lines.map((line, index) => {
    const onLine = (notes.get(line) ?? []).sort((a, b) => a.start - b.start);
    const role = onLine.map((note) => note.role).join(' + ') || (line.text.trim() ? 'nothing' : '');
    return `${role} │ ${markedText(line, onLine)}${shownEnd(line.end, index === article.lines.length - 1)}`.trim();
  });
}

/** What is said of one line, or of a part of it. */
interface Note {
  readonly line: Line;
  readonly start: number;
  readonly role: string;
  readonly marks: readonly Span[];
}

function notesOf(article: Article): Note[] {
  const notes: Note[] = [];
  const levels = new Map(article.sections.map(({ heading, level }) => [heading, level]));
  for (const element of elementsOf(article)) {
    const { role, parts } =
      element.kind === 'heading' ? describeHeading(element, levels.get(element) ?? 1) : describe(element);
    const marks = parts.filter((part) => part !== null);
    notes.push({ line: element.span.line, start: marks[0]?.start ?? element.span.start, role, marks });
    if (element.kind !== 'turn') continue;
    for (const { span } of element.continuation) {
      notes.push({ line: span.line, start: span.start, role: 'continuation', marks: [span] });
    }
  }
  return notes;
}

interface Description {
  readonly role: string;
  readonly parts: readonly (Span | null)[];
}

function describe(element: Exclude<Element, Heading>): Description {
  switch (element.kind) {
    case 'breadcrumb':
      return { role: 'breadcrumb', parts: element.steps };
    case 'date':
      return { role: `date ${element.iso ?? 'invalid'}`, parts: [element.span] };
    case 'originalTitle':
      return { role: 'original title', parts: [element.span] };
    case 'byline':
      return { role: 'byline', parts: element.names };
    case 'dateline': {
      const { agency, place, month, day } = element;
      const words = [agency && 'agency', place && 'place', day && `${month ?? '?'}-${day}`];
      return { role: say('dateline', words), parts: [element.span, agency, place] };
    }
    case 'marker':
      return describeMarker(element);
    case 'turn':
      return describeTurn(element);
    case 'footerField':
      return { role: footerWords[element.name], parts: element.values };
    default:
      return { role: element.kind, parts: [element.span] };
  }
}

const footerWords: Readonly<Record<FooterField['name'], string>> = {
  keywords: 'keywords',
  editors: 'editors',
  end: 'end',
  other: 'note',
};

/** `heading/2` is one of the second level. */
function describeHeading({ title, ordinal }: Heading, level: number): Description {
  const kind = level > 1 ? `heading/${level}` : 'heading';
  return { role: say(kind, [ordinal && `${ordinal.value}`]), parts: [ordinal?.span ?? null, title] };
}

function describeMarker({ opening, label, ordinal, delimiter, title, closing }: Marker): Description {
  const words = [
    label && 'label',
    ordinal && `${ordinal.value}`,
    delimiter && ':',
    title && 'title',
    opening && !closing && 'unclosed',
  ];
  return { role: say('marker', words), parts: [label, ordinal?.span ?? null, delimiter, title] };
}

/** The speaker has a mark of its own only where there is more to it than title and name, the speech where it does not follow at once. */
function describeTurn({ speaker, delimiter, speech }: Turn): Description {
  const title = speaker.title && trimmed(speaker.title);
  const more = speaker.span.start !== (title ?? speaker.name).start || speaker.span.end !== speaker.name.end;
  const before = delimiter ?? speaker.span;
  const apart = speech !== null && speech.line.text.slice(before.end, speech.start).trim() !== '';
  const words = [more && 'speaker', title && 'title', 'name', delimiter && ':', apart && 'speech'];
  return {
    role: say('turn', words),
    parts: [more ? speaker.span : null, title, speaker.name, delimiter, apart ? speech : null],
  };
}

function say(role: string, words: readonly (string | number | false | null)[]): string {
  return [role, ...words.filter(Boolean)].join(' ');
}

function trimmed(span: Span): Span {
  return new Span(span.line, span.start, span.start + span.text.trimEnd().length);
}

/** A line's text with its marks. Of marks that begin at the same place the first is the outermost. */
function markedText(line: Line, notes: readonly Note[]): string {
  const marks = notes.flatMap((note) => note.marks).filter((mark) => !isWholeLine(mark));
  const places = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let text = '';
  let from = 0;
  for (const place of places) {
    const ending = marks.filter(({ start, end }) => end === place && start < place).length;
    const empty = marks.filter(({ start, end }) => end === place && start === place).length;
    const starting = marks.filter(({ start, end }) => start === place && end > place).length;
    text += escapeInvisible(line.text.slice(from, place));
    text += '›'.repeat(ending) + '‹›'.repeat(empty) + '‹'.repeat(starting);
    from = place;
  }
  const rest = line.text.slice(from);
  const blank = rest.length - rest.trimEnd().length;
  return (
    text + escapeInvisible(rest.slice(0, rest.length - blank)) + escapeInvisible(rest.slice(rest.length - blank), true)
  );
}

function isWholeLine({ line, start, end }: Span): boolean {
  return start === line.text.length - line.text.trimStart().length && end === line.text.trimEnd().length;
}

function shownEnd(end: LineEnd, last: boolean): string {
  return end === '\n' || last ? '' : escapeInvisible(end);
}
