import { describe, expect, test } from 'vitest';
import { type RelativeDateOptions, relativeDates } from '../../../server/src/features/relativeDates/relativeDates.ts';

/** A Friday. */
const published = '2020-07-10';

/** The words of a text that say a date, with that date. */
function datesIn(text: string, options: Partial<RelativeDateOptions> = {}): string[] {
  const found = relativeDates(text, { writtenOn: [published], ...options });
  return found.map(({ start, end, date }) => `${text.slice(start, end)}=${date}`);
}

describe('of words that say a date from the day of writing, the date is read:', () => {
  test.each([
    ['记者昨日从医院获悉', '昨日=2020-07-09'],
    ['昨晚，门诊开放，昨日早上关门。', '昨晚=2020-07-09 · 昨日=2020-07-09'],
    ['今天上午', '今天=2020-07-10'],
    ['今天下午', '今天=2020-07-10'],
    ['截至今日', '今日=2020-07-10'],
    ['明早八点', '明早=2020-07-11'],
    ['前天，后天，後天', '前天=2020-07-08 · 后天=2020-07-12 · 後天=2020-07-12'],
    ['普京8日表示', '8日=2020-07-08'],
    ['普京 8 日表示', '8 日=2020-07-08'],
    ['截至８日24时', '８日=2020-07-08'],
    ['周三（8日）', '8日=2020-07-08'],
    ['十日上午举行，三日凌晨', '十日=2020-07-10 · 三日=2020-07-03'],
    ['本周三和上周五', '本周三=2020-07-08 · 上周五=2020-07-03'],
    ['上周日中午、本周一早上', '上周日=2020-07-05 · 本周一=2020-07-06'],
    ['下個星期日、這週一', '下個星期日=2020-07-19 · 這週一=2020-07-06'],
    ['本月、上月底、下个月', '本月=2020-07 · 上月=2020-06 · 下个月=2020-08'],
    ['本月8日，上月 30 日，下月三日', '本月8日=2020-07-08 · 上月 30 日=2020-06-30 · 下月三日=2020-08-03'],
    ['今年、去年、明年，前年', '今年=2020 · 去年=2019 · 明年=2021 · 前年=2018'],
    ['去年9月，今年7月8日，去年十二月', '去年9月=2019-09 · 今年7月8日=2020-07-08 · 去年十二月=2019-12'],
  ])('%s', (text, dates) => {
    expect(datesIn(text).join(' · ')).toBe(dates);
  });
});

describe('over the ends of months and years', () => {
  test.each([
    ['2020-03-01', '昨日', '昨日=2020-02-29'],
    ['2021-01-01', '昨日', '昨日=2020-12-31'],
    ['2021-01-05', '上月', '上月=2020-12'],
    ['2021-01-05', '上月31日', '上月31日=2020-12-31'],
    ['2021-01-03', '30日，', '30日=2020-12-30'],
    ['2020-07-12', '本周一', '本周一=2020-07-06'],
  ])('on %s, %s is %s', (day, text, date) => {
    expect(datesIn(text, { writtenOn: [day] })).toEqual([date]);
  });
});

describe('where the words may mean something else, there is no date:', () => {
  test.each([
    '今天的中国',
    '明日之星',
    '走到今天',
    '今天，我们比历史上任何时期都更接近',
    '没有想到有今天',
    '【今日商报报道】',
    '美国和日本周二演习，本周二（29日）',
    '今时今日',
    '今天（10月1日）',
    '20年后的今天',
    '面向明天',
    '更加美好的明天',
    '如今日本',
    '如今天气',
    '证明天气转凉',
    '今日头条和今日俄罗斯',
    '《今日说法》',
    '后天教育',
    '目前日均客流',
    '90后年轻人',
    '如今年轻人',
    '以前年度',
    '过去年代',
    '登上月球',
    '日本月台',
    '上上周五',
    '上周五家公司，本周三大看点',
    '本周一直，下周一起，上周一度，上周一系列',
    '上周日本央行，上周日美会谈，上周四川，上周五角大楼，上周三星',
    '今晚报讯，网上月销，成本月增',
    '8日内，8日游，8日元，8日本土病例',
    '第8日，近8日，7月8日，7日、8日至10日',
    '连续8日，为期8日，每8日',
    '三日，一日三餐，百日',
    '32日，0日，1.8日，108日',
    '上月31日',
  ])('%s', (text) => {
    const sure = ['7日=2020-07-07', '29日=2020-06-29'];
    expect(datesIn(text).filter((found) => !sure.includes(found))).toEqual([]);
  });
});

describe('8日 has no date', () => {
  test.each([
    ['if it is announced', '会议将于8日举行'],
    ['if it is after the day of writing and announced', '论坛将25日开幕，12日将举行'],
    ['if it would be long ago', '12日'],
    ['after another month', '6月7日开会，8日闭会。'],
    ['after another year', '2008年奥运会8日开幕。'],
    ['after the last month', '上月开会，8日闭会。'],
    ['after the last year', '去年开会，8日闭会。'],
  ])('%s', (_when, text) => {
    expect(datesIn(text).filter((found) => found.startsWith('8日') || found.startsWith('12日'))).toEqual([]);
  });

  test('but has one after the same month', () => {
    expect(datesIn('7月7日开会，8日闭会。')).toEqual(['8日=2020-07-08']);
  });
});

describe('what somebody said on one of the days before', () => {
  test('has no date where the day makes a difference', () => {
    expect(datesIn('他说：“昨天来了，8日走了，上周五又来。”')).toEqual([]);
    expect(datesIn('他说："昨天来了。"｢昨日｣今日')).toEqual(['今日=2020-07-10']);
    expect(datesIn('李明：昨天来了。', { spokenFrom: 3 })).toEqual([]);
    expect(datesIn('“今年”', { writtenOn: ['2021-01-03'] })).toEqual([]);
  });

  test('has one where it makes none', () => {
    expect(datesIn('「本月開始，去年沒有。」昨日')).toEqual(['本月=2020-07', '去年=2019', '昨日=2020-07-09']);
    expect(datesIn('李明：今年不来。', { spokenFrom: 3 })).toEqual(['今年=2020']);
  });

  test('has none in a quotation from history', () => {
    expect(datesIn('1949年他说：“今年是胜利年。”')).toEqual([]);
  });
});

describe('where the article may have been written on two days', () => {
  test('a date is told only if it is the same from both', () => {
    expect(datesIn('昨日，8日，本月', { writtenOn: ['2020-07-10', '2020-07-09'] })).toEqual([
      '8日=2020-07-08',
      '本月=2020-07',
    ]);
  });

  test('and none if no day is known', () => {
    expect(datesIn('昨日', { writtenOn: [] })).toEqual([]);
  });
});

test('dates are told for a part of the text, by what stands before it', () => {
  const text = '6月来了。8日走了。昨日，今日';
  const from = text.indexOf('8日');
  expect(datesIn(text, { from, to: text.indexOf('今日') })).toEqual(['昨日=2020-07-09']);
});

test('a line of five million characters is read in one pass', () => {
  const text = '昨日，普京8日表示，2019年今天的中国很好。'.repeat(200_000);
  const start = performance.now();
  expect(relativeDates(text, { writtenOn: [published] }).length).toBeGreaterThan(200_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});
