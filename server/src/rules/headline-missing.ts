import { articleWith } from './examples.ts';
import { metadataPlace } from './metadataPlace.ts';
import type { Rule } from './rule.ts';
import { mayHoldHeadline } from './unreadMetadata.ts';

/** `headline-missing`: see its metadata. */
export const headlineMissing: Rule = {
  metadata: {
    name: 'headline-missing',
    element: 'metadata',
    severity: 'error',
    fix: null,
    since: '0.1.0',
    summary: { en: 'The article has no headline', 'zh-cn': '稿件没有标题' },
    why: {
      en: 'Without a headline an article can be neither announced, nor cited, nor found again in an archive. Where a line above the first paragraph may be the headline, nothing is said.',
      'zh-cn': '没有标题的稿件无法推送、引用，存档后也难以检索。正文之前有文字可能就是标题的，不作提示。',
    },
    wrong: [{ text: '‹›来源：新华社\n2020-07-10 15:03\n\n　　夜间门诊下周一开始，居民可以提前预约。\n' }],
    right: [{ text: articleWith('夜间门诊下周一开始，居民可以提前预约。') }],
  },
  article(article, _context, report) {
    const place = article.headline ? null : metadataPlace(article);
    if (place === null || mayHoldHeadline(article)) return;
    report({
      span: place,
      message: {
        en: 'The article has no headline, so it cannot be announced or found again. Write one on the first line.',
        'zh-cn': '稿件没有标题，无法推送，存档后也难以检索。请在首行补写标题。',
      },
      arguments: [],
      fix: null,
      related: [],
    });
  },
};
