import type { Article } from '../article/article.ts';
import { type LintOptions, lint } from '../rules/lint.ts';
import type { Finding } from '../rules/rule.ts';
import type { Configuration } from '../workspace/configuration/configuration.ts';
import { lintOptionsOf } from '../workspace/findings.ts';
import type { IgnoredEntry } from '../workspace/ignored/ignored.ts';
import { staleEntries } from '../workspace/ignored/staleEntries.ts';
import { type IgnoredFinding, suppress } from '../workspace/ignored/suppress.ts';
import { resolveSettings, type Settings } from '../workspace/settings.ts';
import type { Context } from './context.ts';
import { articleOf } from './input/articleOf.ts';
import type { Source } from './input/sources.ts';
import { onlyRules } from './ruleOption.ts';
import { requireStyle } from './styleOption.ts';

/** Options of the command line about rules. */
export interface LintChoices {
  /** Only these rules. */
  readonly rule?: readonly string[];
  /** The name of a house style, which comes before the configuration. */
  readonly style?: string;
}

export interface LintedArticle {
  readonly article: Article;
  /** The findings that are not ignored. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Entries for the article that no longer ignore anything in it. */
  readonly stale: readonly IgnoredEntry[];
  readonly settings: Settings;
}

/**
 * Reads a text as an article and runs the rules over it, or some of them, by the configuration for its path, without what
 * is ignored in it. Throws a `UsageError` if there is no house style of the name that was chosen.
 */
export function lintSource(
  source: Pick<Source, 'path' | 'text' | 'article'>,
  choices: LintChoices,
  { configurations }: Context,
): LintedArticle {
  const { settings, options } = settle(choices, configurations.of(source.path));
  const article = articleOf(source, { configurations });
  const found = lint(article, options);
  const entries = configurations.ignoredIn(source.path)?.entries ?? [];
  const { findings, ignored } = suppress(article, found, entries);
  return { article, findings, ignored, stale: staleEntries(entries, ignored, settings.severities), settings };
}

/** What is the same for all articles of a run with the same configuration. */
interface RunSetup {
  readonly settings: Settings;
  readonly options: LintOptions;
}

const settled = new WeakMap<LintChoices, WeakMap<Configuration, RunSetup>>();

/**
 * Created once for a run and a configuration, so that all articles are checked by the same rules and with the same
 * date.
 */
function settle(choices: LintChoices, configuration: Configuration): RunSetup {
  const ofRun = settled.get(choices) ?? new WeakMap<Configuration, RunSetup>();
  settled.set(choices, ofRun);
  const known = ofRun.get(configuration);
  if (known) return known;
  const { rule, style: chosen } = choices;
  const configured = resolveSettings(null, configuration);
  const severities = onlyRules(configured.severities, rule ?? null);
  const style = chosen === undefined ? configured.style : requireStyle(chosen, configuration.styles);
  const settings = { ...configured, severities, style };
  const setup = { settings, options: lintOptionsOf(settings) };
  ofRun.set(configuration, setup);
  return setup;
}
