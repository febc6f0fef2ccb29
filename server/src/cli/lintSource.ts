import type { Article } from '../article/article.ts';
import { lint } from '../rules/lint.ts';
import type { Finding } from '../rules/rule.ts';
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

/** What the command line says about the rules. */
export interface LintChoices {
  /** Only these rules. */
  readonly rule?: readonly string[];
  /** The name of a house style, which comes before the configuration. */
  readonly style?: string;
}

export interface LintedArticle {
  readonly article: Article;
  /** What is not ignored. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Entries for the article that ignore nothing in it any more. */
  readonly stale: readonly IgnoredEntry[];
  readonly settings: Settings;
}

/**
 * Reads a text as an article and runs the rules over it, or some of them, by the configuration for its path, without what
 * is ignored in it. Throws a `UsageError` if there is no house style of the name that was chosen.
 */
export function lintSource(
  source: Pick<Source, 'path' | 'text' | 'article'>,
  { rule, style: chosen }: LintChoices,
  { configurations }: Context,
): LintedArticle {
  const configuration = configurations.of(source.path);
  const configured = resolveSettings(null, configuration);
  const severities = onlyRules(configured.severities, rule ?? null);
  const style = chosen === undefined ? configured.style : requireStyle(chosen, configuration.styles);
  const settings = { ...configured, severities, style };
  const article = articleOf(source, { configurations });
  const found = lint(article, lintOptionsOf(settings));
  const entries = configurations.ignoredIn(source.path)?.entries ?? [];
  const { findings, ignored } = suppress(article, found, entries);
  return { article, findings, ignored, stale: staleEntries(entries, ignored, severities), settings };
}
