import { emptyLexicon, type Lexicon } from '../../article/lexicon.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Range } from '../../text/lines.ts';

/** The file's name; the nearest one in an article's folder or above it counts. */
export const configurationFileName = 'newsmark.config.json';

/** What a configuration file says. */
export interface Configuration {
  /** By rule name. */
  readonly rules: Readonly<Record<string, Severity>>;
  readonly lexicon: Lexicon;
}

export const emptyConfiguration: Configuration = { rules: {}, lexicon: emptyLexicon };

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
