import { afterEach, describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { type KnownArticles, noArticles } from '../../../server/src/features/hover/context.ts';
import { summarise } from '../../../server/src/features/summary.ts';
import { speakChinese, speakEnglish } from '../language.ts';
import { chinese, english, hoverAt, textOf } from './hovers.ts';

afterEach(speakEnglish);

describe('a hover on a speaker', () => {
  const text = '开始了\n来源：新华社\n2020-07-10\n\n李明院长来了。\n\n院长李|明：可以。\n\n市民王芳：好，李明。';
  const inArticle = (
    uri: string,
    date: string,
    title: string,
  ): ReturnType<KnownArticles['articlesOfSpeaker']>[number] => {
    const summary = summarise(
      parseArticle(`改了${date}\n来源：新华社\n${date}\n\n来了。\n\n${title}李明：早。\n\n市民王芳：好。`),
    );
    const speaker = summary.speakers.find(({ name }) => name === '李明');
    return speaker ? { uri, summary, speaker } : expect.fail();
  };
  const newestFirst = [
    inArticle('file:///a.news', '2020-07-10', '院长'),
    inArticle('file:///c.news', '2019-05-01', '副院长'),
    inArticle('file:///b.news', '2018-05-01', '副院长'),
  ];
  const known = { ...noArticles, articlesOfSpeaker: (name: string) => (name === '李明' ? newestFirst : []) };

  test('says where else the speaker speaks, and under which titles', () => {
    speakChinese();
    const rows = textOf(hoverAt(text, { ...chinese, known }));
    expect(
      rows.slice(
        rows.indexOf('发言位置：'),
        rows.findIndex((row) => row.startsWith('可信度')),
      ),
    ).toEqual([
      '发言位置：',
      '- 第 7 行 可以。',
      '历次所用职务：',
      '- 2018-05-01 · 副院长',
      '- 2020-07-10 · 院长',
      '在其他稿件中的发言：',
      '- 改了2019-05-01 2019-05-01 · 1 段发言 · 早。',
      '- 改了2018-05-01 2018-05-01 · 1 段发言 · 早。',
    ]);
  });

  test('leads to the places in other articles', () => {
    const rows = textOf(hoverAt(text, { ...english, known, markdown: true }));
    expect(rows).toContain('- [改了2019-05-01](file:///c.news#L7,1) 2019-05-01 · 1 turn · 早。');
  });

  test('says how many articles it leaves out', () => {
    const many = Array.from({ length: 13 }, (_, index) => inArticle(`file:///${index}.news`, '2020-07-01', '院长'));
    const rows = textOf(hoverAt(text, { ...english, known: { ...noArticles, articlesOfSpeaker: () => many } }));
    expect(rows).toContain('- and 3 more articles');
    expect(rows).not.toContain('Titles over time:');
  });
});
