import { element, escapeXml, openingTag } from '../text/xml.ts';
import type { ArticleContent, ContentBlock, ContentTurn, Division } from './content.ts';
import type { ExportFormat } from './exportFormat.ts';
import type { Metadata } from './metadata.ts';

/** A complete page (HTML Living Standard), without style, script or anything that has to be fetched. */
export const html: ExportFormat = {
  name: 'html',
  extension: '.html',
  lines: false,
  write: (content) => {
    const { metadata } = content;
    const head = element('head', {}, `\n${headLines(metadata).join('\n')}\n`);
    const page = `\n${head}\n${element('body', {}, `\n${articleHtml(content)}\n`)}\n`;
    return `<!doctype html>\n${element('html', { lang: metadata.language }, page)}\n`;
  },
};

/**
 * The article alone, as one `article` element for a larger page. With `lineMarks`, each heading and paragraph tells in
 * `data-line` which line of the text it comes from (from zero).
 */
export function articleHtml(content: ArticleContent, { lineMarks = false } = {}): string {
  const { metadata, body } = content;
  const mark: Mark = (line) => ({ 'data-line': lineMarks && line !== null ? String(line) : null });
  const footer = footerLines(content, mark);
  const lines = [
    ...wrapped('header', {}, headerLines(content, mark)),
    ...divisionLines(body, 1, mark),
    ...(footer.length > 0 ? wrapped('footer', {}, footer) : []),
  ];
  return wrapped('article', { lang: metadata.language }, lines).join('\n');
}

type Attributes = Readonly<Record<string, string | null>>;
/** The attributes that tell the line, or none. */
type Mark = (line: number | null) => Attributes;

const deepestHeading = 6;

function headLines({ headline, authors, keywords }: Metadata): string[] {
  return [
    openingTag('meta', { charset: 'utf-8' }),
    openingTag('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, escapeXml(headline ?? '')),
    ...(authors.length > 0 ? [openingTag('meta', { name: 'author', content: authors.join('、') })] : []),
    ...(keywords.length > 0 ? [openingTag('meta', { name: 'keywords', content: keywords.join(',') })] : []),
  ];
}

function headerLines({ metadata, metadataLines: lines }: ArticleContent, mark: Mark): string[] {
  const { headline, originalTitle, source, date, authors } = metadata;
  const time = date && element('time', { datetime: date.iso }, escapeXml(date.text));
  const origin = [source && escapeXml(source), time, ...authors.map(escapeXml)].filter((part) => part !== null);
  return [
    ...(headline === null ? [] : [element('h1', mark(lines.headline), escapeXml(headline))]),
    ...(originalTitle === null
      ? []
      : [paragraph('original-title', escapeXml(originalTitle), mark(lines.originalTitle))]),
    ...(origin.length > 0 ? [paragraph('origin', origin.join(' · '), mark(lines.origin))] : []),
  ];
}

function divisionLines({ kind, heading, blocks, divisions }: Division, level: number, mark: Mark): string[] {
  const name = `h${Math.min(level, deepestHeading)}`;
  const lines = [
    ...(heading === null ? [] : [element(name, mark(heading.line), escapeXml(heading.text))]),
    ...blocks.flatMap((block) => blockLines(block, mark)),
    ...divisions.flatMap((division) => divisionLines(division, level + 1, mark)),
  ];
  return kind === 'body' ? lines : wrapped('section', { class: kind === 'marker' ? kind : null }, lines);
}

function blockLines(block: ContentBlock, mark: Mark): string[] {
  if (block.kind === 'turn') return turnLines(block, mark);
  const dateline = block.dateline === '' ? '' : element('span', { class: 'dateline' }, escapeXml(block.dateline));
  const name = block.kind === 'caption' ? block.kind : null;
  return [paragraph(name, dateline + escapeXml(block.text), mark(block.line))];
}

/** Speakers as the standard marks them up (“Conversations”): a paragraph with the name before the speech. */
function turnLines({ speaker, delimiter, speech: [first, ...others] }: ContentTurn, mark: Mark): string[] {
  const name = element('b', { class: 'speaker' }, escapeXml(speaker.text));
  const opening = paragraph('turn', name + escapeXml(delimiter + (first?.text ?? '')), mark(speaker.line));
  return [opening, ...others.map(({ text, line }) => paragraph('continuation', escapeXml(text), mark(line)))];
}

function footerLines({ metadata, metadataLines, notes }: ArticleContent, mark: Mark): string[] {
  const list = (name: 'keywords' | 'editors') => {
    const values = metadata[name];
    return values.length > 0 ? [paragraph(name, escapeXml(values.join('、')), mark(metadataLines[name]))] : [];
  };
  return [
    ...notes.map(({ text, line }) => paragraph(null, escapeXml(text), mark(line))),
    ...list('keywords'),
    ...list('editors'),
  ];
}

/** `content` is HTML already. */
function paragraph(name: string | null, content: string, mark: Attributes): string {
  return element('p', { class: name, ...mark }, content);
}

function wrapped(name: string, attributes: Attributes, lines: readonly string[]): string[] {
  return [openingTag(name, attributes), ...lines, `</${name}>`];
}
