import { element, escapeXml } from '../text/xml.ts';
import type { Metadata } from './metadata.ts';

/** The `xml:id` and title of each person who speaks, by the name that the turns use. */
export type Identifiers = ReadonlyMap<string, { readonly id: string; readonly title: string | null }>;

/** What TEI says of a text before the text (TEI P5, chapter 2, “The TEI Header”). */
export function teiHeader(metadata: Metadata, speakers: Identifiers): string {
  return lines('teiHeader', [
    lines('fileDesc', [
      titleStatement(metadata),
      lines('publicationStmt', publication(metadata)),
      lines('sourceDesc', [lines('bibl', [leaf('title', metadata.headline ?? ''), ...origin(metadata)])]),
    ]),
    lines('profileDesc', [
      lines('langUsage', [leaf('language', '中文', { ident: metadata.language })]),
      ...participants(speakers),
      ...classification(metadata),
    ]),
  ]);
}

function titleStatement({ headline, originalTitle, authors, editors }: Metadata): string {
  return lines('titleStmt', [
    leaf('title', headline ?? ''),
    ...(originalTitle === null ? [] : [leaf('title', originalTitle, { type: 'original' })]),
    ...authors.map((name) => leaf('author', name)),
    ...editors.map((name) => leaf('editor', name)),
  ]);
}

/** The publication statement. Without a publisher, TEI asks for a paragraph instead. */
function publication(metadata: Metadata): string[] {
  return metadata.source === null ? [leaf('p', '')] : origin(metadata);
}

function origin({ source, date }: Metadata): string[] {
  return [
    ...(source === null ? [] : [leaf('publisher', source)]),
    ...(date === null ? [] : [leaf('date', date.text, { when: date.iso })]),
  ];
}

function participants(speakers: Identifiers): string[] {
  if (speakers.size === 0) return [];
  const people = Array.from(speakers, ([name, { id, title }]) =>
    element('person', { 'xml:id': id }, leaf('persName', name) + (title === null ? '' : leaf('occupation', title))),
  );
  return [lines('particDesc', [lines('listPerson', people)])];
}

function classification({ channels, keywords }: Metadata): string[] {
  const terms = [
    ...channels.map((name) => leaf('term', name, { type: 'channel' })),
    ...keywords.map((name) => leaf('term', name, { type: 'keyword' })),
  ];
  return terms.length === 0 ? [] : [lines('textClass', [lines('keywords', terms)])];
}

function leaf(name: string, text: string, attributes: Readonly<Record<string, string | null>> = {}): string {
  return element(name, attributes, escapeXml(text));
}

/** An element with each of its children on a line of its own. */
function lines(name: string, children: readonly string[]): string {
  return element(name, {}, `\n${children.join('\n')}\n`);
}
