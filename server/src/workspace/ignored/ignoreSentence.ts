import type { Article } from '../../article/article.ts';
import type { Finding } from '../../rules/rule.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { IgnoredEntry } from './ignored.ts';

/** The entry that makes a rule ignore the sentence of a finding, in the article with the path `file`. */
export function ignoreSentence({ rule, span }: Finding, article: Pick<Article, 'lines'>, file: string): IgnoredEntry {
  return { rule: rule.name, file, fingerprint: fingerprintOf(span, article) };
}
