import { describe, expect, test } from 'vitest';
import { lintText } from './marks.ts';

const paragraph =
  '社区卫生服务中心从下周一起开设夜间门诊，居民可以在网上提前预约，也可以到窗口登记；周末和节假日照常开放，请大家互相转告，以免白跑一趟。';
const headline = '社区卫生服务中心延长开放时间';
const isReported = (rule: string, text: string) => lintText(text).some(({ rule: { name } }) => name === rule);

describe('a line that may say where the article comes from', () => {
  const article = (top: string, end: string) => `${headline}\n2020-07-10 15:03\n${top}\n${paragraph}\n${end}\n`;

  test.each([
    ['晨光网 · 版权所有 · 不得转载', true],
    ['晨光日报报业集团主办', true],
    ['李明 晨光晚报、晨光视频首席记者王明', true],
    ['晨光社記者李明攝', true],
    ['出品：晨光周刊', true],
    ['【晨光新闻】', true],
    [`【晨光综合报道】${paragraph}`, true],
    [`${paragraph}（晨光社记者 李明）`, true],
    [`据晨光网介绍，${paragraph}`, false],
    [`${paragraph}晨光社来采访过。`, false],
    ['相关新闻', false],
    ['（李明）', false],
    ['海报设计：李明', false],
    ['通讯员 李明', false],
    ['网友留言：三十条', false],
    ['社区服务电话：八个八', false],
  ])('%s: %s', (line, may) => {
    expect(isReported('source-missing', article(line, ''))).toBe(!may);
    expect(isReported('source-missing', article('', line))).toBe(!may);
  });

  test('stands at the top or the end, not far within the article', () => {
    const far = `${`${paragraph}\n`.repeat(20)}晨光日报来采访过。\n${`${paragraph}\n`.repeat(20)}`;
    expect(isReported('source-missing', article('', far))).toBe(true);
  });
});

describe('a line that may say the day', () => {
  const article = (top: string, end: string) => `${headline}\n来源：新华社\n${top}\n${paragraph}\n${end}\n`;

  test.each([
    ['2020年7月10日老街分社供稿', true],
    ['（编辑：李明）1090710', true],
    ['7月10日', false],
    ['2020年夏天', false],
    ['©2020 晨光网', false],
  ])('%s: %s', (line, may) => {
    expect(isReported('date-missing', article('', line))).toBe(!may);
  });

  test('may be the beginning of the first paragraph', () => {
    expect(isReported('date-missing', `${headline}\n来源：新华社\n2020年7月10日，${paragraph}\n`)).toBe(false);
    expect(isReported('date-missing', `${headline}\n来源：新华社\n7月10日，${paragraph}\n`)).toBe(true);
  });

  test('is not the clock of the site', () => {
    expect(isReported('date-missing', `中国时间 21:05 2024年5月5日 星期日\n${article('', '')}`)).toBe(true);
  });
});

describe('a line that may be the headline', () => {
  test.each([
    [`${paragraph}\n`, true],
    [`本报记者 李明\n${paragraph}\n`, true],
    [`图为新门诊。李明 摄\n${paragraph}\n`, true],
    ['来源：新华社\n\n门诊下周一起开放。居民可以在网上提前预约。\n', true],
    [`热点：\n社区卫生服务中心延长开放时间\n${paragraph}\n`, false],
  ])('%s', (text, missing) => {
    expect(isReported('headline-missing', text)).toBe(missing);
  });
});
