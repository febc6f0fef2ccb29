import { afterEach, describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { hover } from '../../../server/src/features/hover.ts';
import { lint } from '../../../server/src/rules/lint.ts';
import { speakChinese, speakEnglish } from '../language.ts';
import { readMarks } from '../marks.ts';
import { chinese, english, textOf } from './hovers.ts';

afterEach(speakEnglish);

describe('on a finding, a hover', () => {
  const { text, cursor } = readMarks('开始了\n来源：新华社\n2020-07-10\n分|享:\n\n市民很高兴。');
  const article = parseArticle(text);

  test('says what the rule reports, why, and where to read on', () => {
    const rows = textOf(hover(article, cursor, lint(article), { ...english, markdown: true }));
    expect(rows[0]).toMatch(/^\*\*page-chrome\*\* What the web page left behind/);
    expect(rows[2]).toMatch(/^Buttons and prompts/);
    expect(rows.slice(3)).toEqual([
      '',
      '[About this rule](file:///rules/page-chrome.md)',
      '',
      '---',
      '',
      '**Page chrome**',
      '',
      'Left behind by the web page; no part of the article.',
    ]);
  });

  test('speaks Chinese, and has no link where there is no page', () => {
    speakChinese();
    const rows = textOf(hover(article, cursor, lint(article), { ...chinese, pages: null }));
    expect(rows[0]).toMatch(/^page-chrome 网页残留文字/);
    expect(rows.slice(2)).toEqual(['', '网页残留文字', '从网页带入的残留文字，不属于稿件内容。']);
  });

  test('has the range of the finding where no element stands', () => {
    const blank = readMarks('开始了\n来源：新华社\n2020-07-10\n\n市民很高兴。‹ | ›\n');
    const trailing = parseArticle(blank.text);
    const shown = hover(trailing, blank.cursor, lint(trailing), english);
    expect(textOf(shown)[0]).toMatch(/^trailing-space /);
    expect(shown?.range).toEqual(blank.ranges[0]);
  });
});
