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

/** Of an article whose findings are known, only the lines are needed any more: findings point into them. */
export type ReadLines = Pick<Article, 'lines'>;

export interface LintedArticle<Read extends ReadLines = Article> {
  readonly article: Read;
  /** The findings that are not ignored. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Entries for the article that no longer ignore anything in it. */
  readonly stale: readonly IgnoredEntry[];
  readonly settings: Settings;
}

/** Everything that the rules found in an article, before anything is ignored. */
export interface FoundInArticle<Read extends ReadLines = Article> {
  readonly article: Read;
  readonly found: readonly Finding[];
}

/** Where findings are kept from run to run. */
export interface KeptFindings {
  findingsIn(source: Source): FoundInArticle<ReadLines> | null;
  keepFindings(source: Source, found: readonly Finding[]): void;
}

/**
 * Reads a text as an article and runs the rules over it, or some of them, by the configuration for its path, without what
 * is ignored in it. Throws a `UsageError` if there is no house style of the name that was chosen.
 */
export function lintSource(
  source: Pick<Source, 'path' | 'text' | 'article'>,
  choices: LintChoices,
  context: Pick<Context, 'configurations'>,
): LintedArticle {
  const { path } = source;
  const { settings, options } = settle(choices, context.configurations.of(path));
  const article = articleOf(source, context);
  return withoutIgnored({ article, found: lint(article, options) }, path, settings, context);
}

/** As `lintSource`, for a text that need not be read if its findings are `kept`. */
export function lintUnlessKept(
  source: Source,
  choices: LintChoices,
  context: Pick<Context, 'configurations'>,
  kept: KeptFindings | null,
): LintedArticle<ReadLines> {
  const { path } = source;
  const { settings, options } = settle(choices, context.configurations.of(path));
  const known = kept?.findingsIn(source);
  if (known) return withoutIgnored(known, path, settings, context);
  const article = articleOf(source, context);
  const found = lint(article, options);
  kept?.keepFindings(source, found);
  return withoutIgnored({ article, found }, path, settings, context);
}

function withoutIgnored<Read extends ReadLines>(
  { article, found }: FoundInArticle<Read>,
  path: string,
  settings: Settings,
  { configurations }: Pick<Context, 'configurations'>,
): LintedArticle<Read> {
  const entries = configurations.ignoredIn(path)?.entries ?? [];
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
