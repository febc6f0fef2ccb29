import type { Article } from '../../article/article.ts';
import type { Finding } from '../../rules/rule.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { IgnoredEntry } from './ignored.ts';

/** The entry by which a finding need not be reported in the article with that path. */
export function ignoreSentence({ rule, span }: Finding, article: Article, file: string): IgnoredEntry {
  return { rule: rule.name, file, fingerprint: fingerprintOf(span, article) };
}
