import * as l10n from '@vscode/l10n';
import { Help, type HelpConfiguration } from 'commander';
import { usualColumns, widthOf } from './terminal/columns.ts';
import type { Output } from './terminal/output.ts';
import { wrap } from './terminal/wrap.ts';

/** Part of a help text: a title, and what stands below it in two columns. */
export interface HelpSection {
  readonly title: string;
  readonly rows: readonly (readonly [term: string, description: string])[];
}

/** Configures commander's help: aligned under Chinese text, in the user's language, and with colours on a terminal. */
export function helpStyle({ colors, columns }: Output): HelpConfiguration {
  return {
    helpWidth: columns ?? usualColumns,
    showGlobalOptions: true,
    displayWidth: widthOf,
    boxWrap: wrap,
    // Without “default: …” in English; the descriptions say it.
    optionDescription: (option) => option.description,
    subcommandTerm: (command) => command.name(),
    styleTitle: (title) => colors.bold(translateTitle(title)),
    formatHelp: (command, helper) => withoutGap(Help.prototype.formatHelp.call(helper, command, helper), colors.bold),
    styleCommandText: colors.bold,
    styleOptionText: colors.cyan,
    styleSubcommandText: colors.cyan,
    styleArgumentText: colors.cyan,
  };
}

/** Lays out sections that follow commander's own help. */
export function formatSections(sections: readonly HelpSection[], { colors, columns }: Output): string {
  return sections.map((section) => `\n${formatSection(section, colors.bold, columns ?? usualColumns)}`).join('');
}

/** How inputs are named, for the help of commands that read articles. */
export function pathsSection(): HelpSection {
  return {
    title: l10n.t('Paths:'),
    rows: [
      [l10n.t('a file'), l10n.t('is always read, whatever its name')],
      [
        l10n.t('a folder'),
        l10n.t(
          '.news and .news.txt files in it and below, .txt files that read like an article, and those that “files” in the configuration includes',
        ),
      ],
      // Double quotation marks, since the command prompt of Windows knows no others.
      [l10n.t('a "pattern"'), l10n.t('every file that matches, as in "archive/**/*.txt" (in quotation marks)')],
      ['-', l10n.t('standard input')],
    ],
  };
}

export function exitStatusSection(): HelpSection {
  return {
    title: l10n.t('Exit status:'),
    rows: [
      ['0', l10n.t('all is well; there may be warnings')],
      ['1', l10n.t('a finding of severity error, or more warnings than --max-warnings allows')],
      ['2', l10n.t('could not run, or something could not be read or written')],
    ],
  };
}

function formatSection({ title, rows }: HelpSection, bold: (text: string) => string, columns: number): string {
  const terms = Math.max(...rows.map(([term]) => widthOf(term)));
  const indent = ' '.repeat(terms + 4);
  const lines = rows.map(([term, description]) => {
    const text = wrap(description, columns - indent.length).replaceAll('\n', `\n${indent}`);
    return `  ${term}${' '.repeat(terms - widthOf(term))}  ${text}\n`;
  });
  return `${bold(title)}\n${lines.join('')}`;
}

/** Without the space that commander puts after “Usage:”, where the title ends in a full-width colon. */
function withoutGap(help: string, bold: (text: string) => string): string {
  const usage = l10n.t('Usage:');
  return usage.endsWith('：') ? help.replace(`${bold(usage)} `, bold(usage)) : help;
}

function translateTitle(title: string): string {
  switch (title) {
    case 'Usage:':
      return l10n.t('Usage:');
    case 'Arguments:':
      return l10n.t('Arguments:');
    case 'Options:':
      return l10n.t('Options:');
    case 'Global Options:':
      return l10n.t('Global options:');
    case 'Commands:':
      return l10n.t('Commands:');
    default:
      return title;
  }
}
