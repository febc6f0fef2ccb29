import type { Article, Block, Caption, Dateline, Marker, Paragraph, Turn } from '../article/article.ts';
import { type NestedSection, nestSections } from '../article/tree/nestedSections.ts';
import type { Span } from '../text/lines.ts';
import { type Metadata, type MetadataLines, metadataLinesOf, metadataOf } from './metadata.ts';

/** What an article says and how it is divided, for exports to write: without indents, brackets and page chrome. */
export interface ArticleContent {
  readonly metadata: Metadata;
  readonly metadataLines: MetadataLines;
  readonly body: Division;
  /** Lines of the footer other than keywords and editors: （完）, 声明：… */
  readonly notes: readonly ContentText[];
}

/** A text, and the number of the line that it comes from (from zero). */
export interface ContentText {
  readonly text: string;
  readonly line: number;
}

/** The body, a section, or a marker with what stands under it. */
export interface Division {
  readonly kind: 'body' | 'section' | 'marker';
  /** Null for the body. */
  readonly heading: ContentText | null;
  readonly blocks: readonly ContentBlock[];
  readonly divisions: readonly Division[];
}

export type ContentBlock = ContentParagraph | ContentTurn;

/** `text` is what follows the dateline. */
export interface ContentParagraph extends ContentText {
  readonly kind: 'paragraph' | 'caption';
  /** 新华社北京7月10日电, with the blank after it if there is one; empty in all but the first paragraph. */
  readonly dateline: string;
}

export interface ContentTurn {
  readonly kind: 'turn';
  readonly speaker: ContentSpeaker;
  /** The colon that the article has there. If it was lost, the one after another speaker. */
  readonly delimiter: string;
  /** The text on the speaker's own line, and the paragraphs that continue it. */
  readonly speech: readonly ContentText[];
}

/** `text` is all of 俄罗斯总统普京, as it is written. */
export interface ContentSpeaker extends ContentText {
  readonly name: string;
  readonly title: string | null;
}

/** Collects from the tree what exports write. */
export function contentOf(article: Article): ArticleContent {
  const roots = nestSections(article.sections);
  const opening = roots.filter(({ section }) => section.heading === null);
  const delimiter = usualDelimiter(article);
  const read = (blocks: readonly Block[]) =>
    blocks.map((block) => (block.kind === 'turn' ? toTurn(block, delimiter) : toParagraph(block, article.dateline)));
  const toMarker = (marker: Marker): Division => ({
    kind: 'marker',
    heading: { text: markerText(marker), line: marker.span.line.number },
    blocks: read(marker.blocks),
    divisions: [],
  });
  const toSection = ({ section, nested }: NestedSection): Division => ({
    kind: 'section',
    heading: section.heading && bareText(section.heading.span),
    blocks: read(section.blocks),
    divisions: [...section.markers.map(toMarker), ...nested.map(toSection)],
  });
  const body: Division = {
    kind: 'body',
    heading: null,
    blocks: opening.flatMap(({ section }) => read(section.blocks)),
    divisions: [
      ...opening.flatMap(({ section }) => section.markers.map(toMarker)),
      ...roots.filter(({ section }) => section.heading !== null).map(toSection),
    ],
  };
  const notes = (article.footer?.fields ?? []).filter(({ name }) => name === 'end' || name === 'other');
  return {
    metadata: metadataOf(article),
    metadataLines: metadataLinesOf(article),
    body,
    notes: notes.map(({ span }) => ({ text: span.text.trim(), line: span.line.number })),
  };
}

/** The first delimiter after a speaker; the full-width colon if there is none. */
function usualDelimiter({ sections }: Article): string {
  for (const { blocks, markers } of sections) {
    for (const block of [blocks, ...markers.map((marker) => marker.blocks)].flat()) {
      if (block.kind === 'turn' && block.delimiter) return block.delimiter.text;
    }
  }
  return '：';
}

function toParagraph({ kind, span }: Paragraph | Caption, dateline: Dateline | null): ContentParagraph {
  const opens = dateline !== null && dateline.span.line === span.line;
  const text = span.line.text.slice(opens ? dateline.span.end : span.start, span.end);
  return {
    kind,
    dateline: opens ? dateline.span.text + (/^\s/.test(text) ? ' ' : '') : '',
    text: withoutMarkdown(text),
    line: span.line.number,
  };
}

function toTurn({ speaker, delimiter, speech, continuation }: Turn, usual: string): ContentTurn {
  const { span, name, title } = speaker;
  const spoken = [...(speech ? [speech] : []), ...continuation.map((paragraph) => paragraph.span)];
  return {
    kind: 'turn',
    speaker: {
      text: span.text.trim(),
      line: span.line.number,
      name: name.text.trim(),
      title: title?.text.trim() ?? null,
    },
    delimiter: delimiter?.text ?? usual,
    speech: spoken.map(bareText),
  };
}

function bareText({ text, line }: Span): ContentText {
  return { text: withoutMarkdown(text), line: line.number };
}

/** 关键词一:支持, without its brackets. */
function markerText({ span, opening, closing, label, ordinal, title }: Marker): string {
  const parts = [label, ordinal?.span, title].filter((part): part is Span => part !== null && part !== undefined);
  const start = opening?.end ?? parts[0]?.start ?? span.start;
  const end = closing?.start ?? parts.at(-1)?.end ?? span.end;
  return span.line.text.slice(start, end).trim();
}

/** The text without the signs of Markdown that set all of a line: `## …`, `> …`, `**…**`. */
function withoutMarkdown(text: string): string {
  const bare = text.trim().replace(/^(?:#{1,6}\s+|>\s*|[-*]\s+)/, '');
  return bare.startsWith('**') && bare.indexOf('**', 2) === bare.length - 2 ? bare.slice(2, -2).trim() : bare;
}
