import { expect, test } from 'vitest';
import { jsonLd } from '../../server/src/exports/jsonLd.ts';
import { article, contentOfText } from './article.ts';

const context = { uri: 'ni:///sha-256;none', indent: 0 } as const;
const person = (name: string) => ({ '@type': 'Person', name });

test('JSON-LD is a NewsArticle of schema.org with what each speaker says', () => {
  expect(JSON.parse(jsonLd.write(contentOfText(article), context))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    inLanguage: 'zh-Hans',
    headline: '新桥今日通车',
    alternativeHeadline: '老城<新桥>通车',
    datePublished: '2024-05-06T09:30:00+08:00',
    sourceOrganization: { '@type': 'Organization', name: '新城日报' },
    author: [person('李明')],
    editor: [person('周明')],
    articleSection: ['首页', '要闻'],
    dateline: '新华社新城5月6日电',
    keywords: ['新桥', '交通'],
    articleBody: [
      '新华社新城5月6日电 全长*三里*的新桥今日通车。',
      '一、为何修桥',
      '图为新桥全景。',
      '焦点一：票价',
      '新城市交通局局长王芳:我们的票价&班次都不变，[票价表]照旧。',
      '新城大学教授赵强:过桥只要五分钟。',
      '记者：夜里也通车吗？',
    ].join('\n\n'),
    hasPart: [
      {
        '@type': 'Quotation',
        creator: { ...person('王芳'), jobTitle: '新城市交通局局长' },
        text: '我们的票价&班次都不变，[票价表]照旧。',
      },
      { '@type': 'Quotation', creator: { ...person('赵强'), jobTitle: '新城大学教授' }, text: '过桥只要五分钟。' },
      { '@type': 'Quotation', creator: { '@type': 'Person', jobTitle: '记者' }, text: '夜里也通车吗？' },
    ],
  });
});

test('an article is one line', () => {
  expect(jsonLd.write(contentOfText(article), context)).toMatch(/^[^\n]+\n$/);
});
