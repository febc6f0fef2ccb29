import { expect, test } from 'vitest';
import { withoutNotices } from '../../server/src/article/detection/pageNotices.ts';

const article = '云城码头修好了\n\n（云城8日电）码头今天修好了。\n';

test.each([
  '为达最佳浏览效果，建议使用新版浏览器。',
  '請更新您的瀏覽器\n您使用的瀏覽器版本較舊，已不再受支援。',
  '請至官網下載',
  '本网站尊重您的隐私，使用即表示同意。',
  'Your browser does not appear to support Traditional Chinese.',
  'こちらのページは繁体字版です。日本語版に移動しますか。',
])('leaves out %j', (notice) => {
  expect(withoutNotices(`${notice}\n${article}`)).toBe(article);
});

test.each([
  article,
  '云城发布新浏览器',
  '林知远说，隐私是人的权利。',
  `${article.repeat(60)}请更新您的浏览器\n`,
  `${'云城的工程师谈到隐私、浏览器和更新，'.repeat(10)}说得很细。`,
])('leaves alone %#', (text) => {
  expect(withoutNotices(text)).toBe(text);
});
