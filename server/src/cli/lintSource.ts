import type { Article } from '../article/article.ts';
import { parseArticle } from '../article/parse.ts';
import { lint } from '../rules/lint.ts';
import type { Finding } from '../rules/rule.ts';
import { resolveSettings } from '../workspace/settings.ts';
import { todayInChina } from '../workspace/today.ts';
import type { Context } from './context.ts';
import type { Source } from './input/sources.ts';
import { onlyRules } from './ruleOption.ts';

export interface LintedArticle {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** Reads a text as an article and runs the rules over it, or `only` some of them, by the configuration for its path. */
export function lintSource(
  { path, text }: Pick<Source, 'path' | 'text'>,
  only: readonly string[] | null,
  { configurations }: Context,
): LintedArticle {
  const configuration = configurations.of(path);
  const { severities } = resolveSettings(null, configuration);
  const article = parseArticle(text, configuration);
  return { article, findings: lint(article, { severities: onlyRules(severities, only), today: todayInChina() }) };
}
