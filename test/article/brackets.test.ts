import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';

/** Alone on their lines, over paragraphs. */
const markers = `
【关键词一：更多合作】
【看点三：视频会议成常态】
【焦点二：记者如何调查】
【亮点1：图片里的历史】
【记者手记】
【编辑手记】
【视频会议成常态】
【返回地球】
【来源何处】
【注意事项】
【闪电行动】
【新闻背景】
`;

const notes = `
【环球网报道 记者 张三】
【环球网综合报道】
【本报记者张三】
【新华社讯】
【撰文：张三】
【文/图：张三】
【编者按】
【摘要】
【注】
【相关报道】
【案件编号：2020-7】
【作者单位：市第一中学】
【字体：大 中 小】
【图片】
【图片1】
【更多】
【1】
`;

const lines = (text: string) => text.trim().split('\n');
const markersIn = (line: string) =>
  parseArticle(
    `书店开张\n\n来源：本报\n\n书店今天开张，来了很多读者。\n\n${line}\n\n学校送来了一批旧书。\n\n晚上有读书会，来了三十多人。\n`,
  ).sections.flatMap((section) => section.markers.map(({ span }) => span.text));

describe('is a marker, in both scripts', () => {
  test.each(lines(markers))('%s', (line) => {
    expect(markersIn(line)).toEqual([line]);
    const other = Array.from(line, inOtherScript).join('');
    expect(markersIn(other)).toEqual([other]);
  });
});

test.each([
  ['【看点3.5亿】', null],
  ['【看点3.5亿人次】', null],
  ['【看点40%】', null],
  ['【看点一：安静】\n\n店主说，晚上也开门。\n\n【看点4亿元】', 1, null],
  ['【看点一：安静】\n\n店主说，晚上也开门。\n\n【看点4旧书】', 1, 4],
  ['【看点3.安静】', 3],
  ['【看点3.5G 网络】', 3],
])('%s has the ordinal %j', (line, ...ordinals) => {
  const article = parseArticle(`书店开张\n\n来源：本报\n\n书店今天开张。\n\n${line}\n\n学校送来了一批旧书。\n`);
  expect(article.sections.flatMap(({ markers }) => markers.map((marker) => marker.ordinal?.value ?? null))).toEqual(
    ordinals,
  );
});

describe('is no marker', () => {
  test.each(lines(notes))('%s', (line) => {
    expect(markersIn(line)).toEqual([]);
    expect(markersIn(Array.from(line, inOtherScript).join(''))).toEqual([]);
  });
});
