import { emptyLexicon, type Lexicon } from '../../article/lexicon.ts';
import type { HouseStyle } from '../../rules/houseStyle.ts';
import type { Severity } from '../../rules/rule.ts';
import type { OptionValues } from '../../rules/ruleOptions.ts';
import type { Range } from '../../text/lines.ts';
import type { NamedStyles } from '../readHouseStyle.ts';
import type { FilePatterns } from './filePatterns.ts';

/** The file's name; the nearest one in an article's folder or above it counts. */
export const configurationFileName = 'newsmark.config.json';

/** What a configuration file says. */
export interface Configuration {
  /** By rule name. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** What is set for rules that have options, by rule name. */
  readonly options: Readonly<Record<string, OptionValues>>;
  readonly lexicon: Lexicon;
  /** What the file takes for articles, by patterns from its folder; null if it does not say. */
  readonly files: FilePatterns | null;
  /** What the file fixes; what it leaves open is settled elsewhere. */
  readonly style: Partial<HouseStyle>;
  /** The house styles that the file defines. */
  readonly styles: NamedStyles;
  /** Rules that “fix all” leaves alone; null if the file does not say. */
  readonly fixAllExclude: readonly string[] | null;
}

export const emptyConfiguration: Configuration = {
  rules: {},
  options: {},
  lexicon: emptyLexicon,
  files: null,
  style: {},
  styles: {},
  fixAllExclude: null,
};

/** Something in a configuration file that was not understood, and so left out. */
export interface ConfigurationProblem {
  readonly severity: 'warning' | 'error';
  /** For the user, in their language. */
  readonly message: string;
  readonly range: Range;
}

/** A configuration file as it was read. */
export interface ConfigurationFile {
  readonly uri: string;
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}
