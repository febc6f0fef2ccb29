import { element, escapeXml, openingTag } from '../text/xml.ts';
import type { ArticleContent, ContentBlock, ContentTurn, Division } from './content.ts';
import { speakersOf } from './contentSpeakers.ts';
import type { ExportFormat } from './exportFormat.ts';
import { type Identifiers, teiHeader } from './teiHeader.ts';

/** A document of the Text Encoding Initiative (TEI P5), the format of many text corpora. */
export const tei: ExportFormat = {
  name: 'tei',
  extension: '.tei.xml',
  lines: false,
  write: (content) => {
    const speakers = identify(content);
    const root = openingTag('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': content.metadata.language });
    const document = [root, teiHeader(content.metadata, speakers), ...textLines(content, speakers), '</TEI>'];
    return `<?xml version="1.0" encoding="UTF-8"?>\n${document.join('\n')}\n`;
  },
};

function identify(content: ArticleContent): Identifiers {
  return new Map(speakersOf(content).map(({ name, title }, index) => [name, { id: `speaker-${index + 1}`, title }]));
}

function textLines({ metadata: { headline }, body, notes }: ArticleContent, speakers: Identifiers): string[] {
  const head = headline === null ? [] : [element('head', {}, escapeXml(headline))];
  const content = divisionContent(body, speakers);
  const back = notes.map(({ text }) => element('p', {}, escapeXml(text)));
  return [
    '<text>',
    '<body>',
    ...head,
    ...(content.length > 0 ? content : [emptyParagraph]),
    '</body>',
    ...(back.length > 0 ? ['<back>', ...back, '</back>'] : []),
    '</text>',
  ];
}

const emptyParagraph = '<p></p>';

function divisionLines(division: Division, speakers: Identifiers): string[] {
  const { kind, heading } = division;
  return [
    openingTag('div', { type: kind }),
    ...(heading === null ? [] : [element('head', {}, escapeXml(heading.text))]),
    ...divisionContent(division, speakers),
    '</div>',
  ];
}

function divisionContent({ blocks, divisions }: Division, speakers: Identifiers): string[] {
  return [
    ...blocks.map((block) => blockElement(block, speakers)),
    ...divisions.flatMap((division) => divisionLines(division, speakers)),
  ];
}

function blockElement(block: ContentBlock, speakers: Identifiers): string {
  if (block.kind === 'turn') return turnElement(block, speakers);
  if (block.kind === 'caption') return element('figure', {}, element('figDesc', {}, escapeXml(block.text)));
  const dateline = block.dateline === '' ? '' : element('seg', { type: 'dateline' }, escapeXml(block.dateline));
  return element('p', {}, dateline + escapeXml(block.text));
}

function turnElement({ speaker, speech }: ContentTurn, speakers: Identifiers): string {
  const known = speakers.get(speaker.name);
  const paragraphs = speech.map(({ text }) => element('p', {}, escapeXml(text)));
  return element(
    'sp',
    { who: known ? `#${known.id}` : null },
    [element('speaker', {}, escapeXml(speaker.text)), ...(paragraphs.length > 0 ? paragraphs : [emptyParagraph])].join(
      '',
    ),
  );
}
