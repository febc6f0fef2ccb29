import { element, escapeXml, openingTag } from '../text/xml.ts';
import type { ArticleContent, ContentBlock, ContentTurn, Division } from './content.ts';
import type { ExportFormat } from './exportFormat.ts';
import type { Metadata } from './metadata.ts';

/** A page of its own (HTML Living Standard), without style, script or anything that is fetched. */
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

/** The article alone, as one `article` element: what may stand in a page of others. */
export function articleHtml({ metadata, body, notes }: ArticleContent): string {
  const footer = footerLines(metadata, notes);
  const lines = [
    ...wrapped('header', {}, headerLines(metadata)),
    ...divisionLines(body, 1),
    ...(footer.length > 0 ? wrapped('footer', {}, footer) : []),
  ];
  return wrapped('article', { lang: metadata.language }, lines).join('\n');
}

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

function headerLines({ headline, originalTitle, source, date, authors }: Metadata): string[] {
  const time = date && element('time', { datetime: date.iso }, escapeXml(date.text));
  const origin = [source && escapeXml(source), time, ...authors.map(escapeXml)].filter((part) => part !== null);
  return [
    ...(headline === null ? [] : [element('h1', {}, escapeXml(headline))]),
    ...(originalTitle === null ? [] : [paragraph('original-title', escapeXml(originalTitle))]),
    ...(origin.length > 0 ? [paragraph('origin', origin.join(' · '))] : []),
  ];
}

function divisionLines({ kind, heading, blocks, divisions }: Division, level: number): string[] {
  const title = heading === null ? [] : [element(`h${Math.min(level, deepestHeading)}`, {}, escapeXml(heading))];
  const lines = [
    ...title,
    ...blocks.flatMap(blockLines),
    ...divisions.flatMap((division) => divisionLines(division, level + 1)),
  ];
  return kind === 'body' ? lines : wrapped('section', { class: kind === 'marker' ? kind : null }, lines);
}

function blockLines(block: ContentBlock): string[] {
  if (block.kind === 'turn') return turnLines(block);
  const dateline = block.dateline === '' ? '' : element('span', { class: 'dateline' }, escapeXml(block.dateline));
  return [paragraph(block.kind === 'caption' ? block.kind : null, dateline + escapeXml(block.text))];
}

/** Speakers as the standard marks them up (“Conversations”): a paragraph with the name before the speech. */
function turnLines({ speaker, delimiter, speech: [first = '', ...others] }: ContentTurn): string[] {
  const name = element('b', { class: 'speaker' }, escapeXml(speaker.text));
  const opening = paragraph('turn', name + escapeXml(delimiter + first));
  return [opening, ...others.map((text) => paragraph('continuation', escapeXml(text)))];
}

function footerLines({ keywords, editors }: Metadata, notes: readonly string[]): string[] {
  return [
    ...notes.map((note) => paragraph(null, escapeXml(note))),
    ...(keywords.length > 0 ? [paragraph('keywords', escapeXml(keywords.join('、')))] : []),
    ...(editors.length > 0 ? [paragraph('editors', escapeXml(editors.join('、')))] : []),
  ];
}

/** `content` is HTML already. */
function paragraph(name: string | null, content: string): string {
  return element('p', { class: name }, content);
}

function wrapped(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  lines: readonly string[],
): string[] {
  return [openingTag(name, attributes), ...lines, `</${name}>`];
}
