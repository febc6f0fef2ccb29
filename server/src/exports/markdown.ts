import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import type { ArticleContent, ContentBlock, ContentTurn, Division } from './content.ts';
import type { ExportFormat } from './exportFormat.ts';
import type { Metadata } from './metadata.ts';

/** CommonMark 0.31 with YAML front matter. */
export const markdown: ExportFormat = {
  name: 'markdown',
  extension: '.md',
  lines: false,
  write: (content) => `${[frontMatter(content.metadata), ...blocksOf(content)].join('\n\n')}\n`,
};

const deepestHeading = 6;

/** YAML front matter. Strings are written as JSON, which is valid YAML 1.2. What is not known is left out. */
function frontMatter(metadata: Metadata): string {
  const { headline, originalTitle, language, source, date, authors, channels, keywords, editors } = metadata;
  const entries: readonly (readonly [string, string | readonly string[] | null])[] = [
    ['title', headline],
    ['original-title', originalTitle],
    ['lang', language],
    ['source', source],
    ['date', date?.iso ?? date?.text ?? null],
    ['author', authors],
    ['categories', channels],
    ['keywords', keywords],
    ['editor', editors],
  ];
  const known = entries.filter(([, value]) => value !== null && value.length > 0);
  return ['---', ...known.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n');
}

function blocksOf({ metadata: { headline }, body, notes }: ArticleContent): string[] {
  const title = headline === null ? [] : [`# ${escapeMarkdown(headline)}`];
  const footer = notes.length === 0 ? [] : ['---', ...notes.map(({ text }) => escapeMarkdown(text))];
  return [...title, ...divisionBlocks(body, 1), ...footer];
}

function divisionBlocks({ heading, blocks, divisions }: Division, level: number): string[] {
  const signs = '#'.repeat(Math.min(level, deepestHeading));
  return [
    ...(heading === null ? [] : [`${signs} ${escapeMarkdown(heading.text)}`]),
    ...blocks.flatMap(blockTexts),
    ...divisions.flatMap((division) => divisionBlocks(division, level + 1)),
  ];
}

function blockTexts(block: ContentBlock): string[] {
  if (block.kind === 'turn') return turnTexts(block);
  const text = escapeMarkdown(block.dateline + block.text);
  return [block.kind === 'caption' ? `*${text}*` : text];
}

/**
 * The name in bold before the speech. The colon stays outside, because bold that ends in punctuation would not be
 * closed before a Han character (CommonMark 0.31, 6.2).
 */
function turnTexts({ speaker, delimiter, speech }: ContentTurn): string[] {
  const [first = '', ...others] = speech.map(({ text }) => escapeMarkdown(text));
  const opening = `**${escapeMarkdown(speaker.text)}**${delimiter}${first}`;
  return [opening, ...others];
}
