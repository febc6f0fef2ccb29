import { emptyLexicon, type Lexicon } from '../../article/lexicon.ts';
import type { HouseStyle } from '../../rules/houseStyle.ts';
import type { Severity } from '../../rules/rule.ts';
import type { OptionValues } from '../../rules/ruleOptions.ts';
import type { Range } from '../../text/lines.ts';
import type { NamedStyles } from '../readHouseStyle.ts';
import type { FilePatterns } from './filePatterns.ts';

/** The name of the configuration file. The nearest one counts, in an article's folder or above it. */
export const configurationFileName = 'newsmark.config.json';

/** What a configuration file says. */
export interface Configuration {
  /** By rule name. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** The options of rules, by rule name. */
  readonly options: Readonly<Record<string, OptionValues>>;
  readonly lexicon: Lexicon;
  /**
   * Patterns, relative to the file's folder, for files that are always articles or never; null if the file has none.
   */
  readonly files: FilePatterns | null;
  /** The house style. Choices that the file leaves open come from the client's settings. */
  readonly style: Partial<HouseStyle>;
  /** The house styles that the file defines. */
  readonly styles: NamedStyles;
  /** Rules whose findings “fix all” does not fix; null if the file does not say. */
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

/** Something in a configuration file that was not understood and therefore ignored. */
export interface ConfigurationProblem {
  readonly severity: 'warning' | 'error';
  /** For the user, in the user's language. */
  readonly message: string;
  readonly range: Range;
}

/** A configuration file that was read. */
export interface ConfigurationFile {
  readonly uri: string;
  /** The text of the file, without byte order mark; empty if it could not be read. */
  readonly text: string;
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}
