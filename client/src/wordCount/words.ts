import { l10n } from 'vscode';
import type { CountedPart, Counting, WordCount } from '../../../server/src/lsp/protocol.ts';
import type { WordCountSettings } from './settings.ts';

interface Words {
  readonly name: string;
  readonly explanation: string;
}

/** The definitions of 字数, in the order in which they are offered. */
export function definitions(): Record<Counting, Words> {
  return {
    'with-punctuation': {
      name: l10n.t('Characters with punctuation'),
      explanation: l10n.t('Han characters and punctuation marks; a Latin word or a number counts as one'),
    },
    'without-punctuation': {
      name: l10n.t('Characters without punctuation'),
      explanation: l10n.t('Han characters; a Latin word or a number counts as one'),
    },
    characters: {
      name: l10n.t('All characters without spaces'),
      explanation: l10n.t('Each character, letter, digit and punctuation mark counts as one (GB/T 19363.1)'),
    },
  };
}

/** What of a file can be counted, in the order in which it is offered. */
export function parts(): Record<CountedPart, Words> {
  return {
    body: { name: l10n.t('Body'), explanation: l10n.t('Paragraphs and turns, with their speakers') },
    article: {
      name: l10n.t('Article'),
      explanation: l10n.t('Also the headline, headings, markers and captions: everything that is printed'),
    },
    file: { name: l10n.t('File'), explanation: l10n.t('Everything, including source, date, page chrome and footer') },
  };
}

/** 1,764 characters · 4 min, or that of what is selected. `number` writes a number as the user is used to. */
export function statusText(count: WordCount, settings: WordCountSettings, number: (value: number) => string): string {
  const { definition, part } = settings;
  const counts = count.selection ?? count.article[part];
  const length = number(counts[definition]);
  const minutes = minutesFor(counts, settings);
  return [
    count.selection ? l10n.t('{0} characters selected', length) : l10n.t('{0} characters', length),
    ...(minutes > 0 ? [l10n.t('{0} min', number(minutes))] : []),
  ].join(' · ');
}

/** All counts as a table in Markdown: definitions down, parts of the file and the selection across. */
export function statusDetails(
  count: WordCount,
  settings: WordCountSettings,
  number: (value: number) => string,
): string {
  const columns = [
    ...Object.entries(parts()).map(([part, { name }]) => ({ name, counts: count.article[part as CountedPart] })),
    ...(count.selection ? [{ name: l10n.t('Selection'), counts: count.selection }] : []),
  ];
  const rows = Object.entries(definitions()).map(([definition, { name }]) => {
    const cells = columns.map(({ counts }) => number(counts[definition as Counting]));
    return [definition === settings.definition ? `**${name}**` : name, ...cells];
  });
  const minutes = minutesFor(count.selection ?? count.article[settings.part], settings);
  return [
    tableRow(['', ...columns.map(({ name }) => name)]),
    tableRow(['---', ...columns.map(() => '--:')]),
    ...rows.map(tableRow),
    '',
    l10n.t('Reading time about {0} min, at {1} characters a minute', number(minutes), number(settings.readingSpeed)),
    '',
    l10n.t('Click to choose what is counted'),
  ].join('\n');
}

/** Whole minutes, at least one; none for no text. */
function minutesFor(counts: WordCount['article'][CountedPart], { readingSpeed }: WordCountSettings): number {
  const read = counts['without-punctuation'];
  return read === 0 ? 0 : Math.max(1, Math.round(read / readingSpeed));
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
