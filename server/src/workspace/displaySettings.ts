import * as l10n from '@vscode/l10n';
import { type Counting, countings } from '../features/wordCount/counts.ts';
import { listOf } from '../features/wording.ts';
import { propertyAt } from './propertyAt.ts';

/** Settings for what an editor shows beside the text of an article. */
export interface DisplaySettings {
  readonly inlayHints: { readonly delimiters: boolean; readonly dates: boolean };
  readonly codeLens: { readonly sections: boolean; readonly speakers: boolean };
  readonly wordCount: { readonly definition: Counting };
}

export const defaultDisplay: DisplaySettings = {
  inlayHints: { delimiters: true, dates: true },
  codeLens: { sections: true, speakers: true },
  wordCount: { definition: 'with-punctuation' },
};

const booleans = [true, false];

/**
 * Reads `inlayHints`, `codeLens` and `wordCount` from the client's section `newsmark`, which may hold anything. Values
 * that are none of the choices are reported to `tell` and replaced by the default.
 */
export function readDisplaySettings(section: unknown, tell: (key: string, message: string) => void): DisplaySettings {
  const read = <T>(group: keyof DisplaySettings, name: string, choices: readonly T[], standard: T): T => {
    const value = propertyAt(section, group, name);
    if (value === undefined || value === null) return standard;
    const choice = choices.find((known) => known === value);
    if (choice === undefined)
      tell(
        `${group}.${name}`,
        l10n.t('{0} cannot be used here. Use one of: {1}.', JSON.stringify(value), listOf(choices.map(String))),
      );
    return choice ?? standard;
  };
  const { inlayHints, codeLens, wordCount } = defaultDisplay;
  return {
    inlayHints: {
      delimiters: read('inlayHints', 'delimiters', booleans, inlayHints.delimiters),
      dates: read('inlayHints', 'dates', booleans, inlayHints.dates),
    },
    codeLens: {
      sections: read('codeLens', 'sections', booleans, codeLens.sections),
      speakers: read('codeLens', 'speakers', booleans, codeLens.speakers),
    },
    wordCount: { definition: read('wordCount', 'definition', countings, wordCount.definition) },
  };
}
