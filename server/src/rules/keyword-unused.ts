import type { Article } from '../article/article.ts';
import type { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import type { Rule } from './rule.ts';

/** `keyword-unused`: see its metadata. */
export const keywordUnused: Rule = {
  metadata: {
    name: 'keyword-unused',
    element: 'metadata',
    severity: 'information',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'A keyword at the foot of the article is mentioned nowhere in it',
      'zh-cn': '稿尾关键词在稿件其他地方从未出现',
    },
    why: {
      en: 'Readers who search for the keyword find an article that does not mention it. It may be misspelt, or left over from another article.',
      'zh-cn': '读者按关键词检索，找到的却是一篇没有提到它的稿件。该词可能写错了，也可能是从别的稿件带来的。',
    },
    wrong: [{ text: articleWith('夜间门诊下周一开始。', '', '关键词：社区,门诊,‹体育›') }],
    right: [{ text: articleWith('夜间门诊下周一开始。', '', '关键词：社区,门诊') }],
  },
  article(article, { isMentioned }, report) {
    for (const keyword of keywordsOf(article)) {
      if (isMentioned(keyword.text)) continue;
      report({
        span: keyword,
        message: {
          en: 'The article never mentions its keyword “{0}”, so a search for it misleads. Correct or remove it.',
          'zh-cn': '稿件其他地方没有提到关键词“{0}”，按此检索会误导读者。请更正或删除。',
        },
        arguments: [keyword.text],
        fix: null,
        related: [],
      });
    }
  },
};

function keywordsOf({ footer }: Pick<Article, 'footer'>): readonly Span[] {
  return footer?.fields.find(({ name }) => name === 'keywords')?.values ?? [];
}
