import { expect, test } from 'vitest';
import { remarked } from './marks.ts';

const dated = (date: string) =>
  `社区卫生服务中心延长开放时间\n来源：新华社\n${date}\n\n夜间门诊下周一开始，居民可以提前预约。`;

test.each([
  '‹2021-02-29›',
  '‹2020-13-01› 10:00',
  '2020-07-10 ‹25:61›',
  '2020-07-10 24:00',
  '2020年7月10日24时',
  '2020-07-10 24:00 星期五',
  '2020-07-10 ‹24:01›',
  '‹2020-02-30› 24:00',
  '2020年2月29日',
  '2020年7月12日 星期天',
  '2020年7月12日 周日 15:03',
])('date-invalid: %s', (date) => {
  expect(remarked('date-invalid', dated(date))).toBe(dated(date));
});

test.each([
  '‹2020年2月30日›和‹6月31日›',
  '‹2019年2月29日›',
  '2020年2月29日、2月29日、12月31日',
  '2020年7月11日（‹星期五›）',
  '2020年7月11日(‹周五›)',
  '2020年7月11日（周六）、7月11日（星期一）',
  '2020年7月11日周一鸣',
  '农历2月30日、農曆2月30日、闰2月30日',
  '‹2020年13月1日›',
  '100月31日、6月310日、6月31',
])('date-invalid in the text: %s', (words) => {
  const text = dated('2020-07-10').replace('下周一', words);
  expect(remarked('date-invalid', text)).toBe(text);
});

test('date-invalid says only once what is wrong with a date', () => {
  for (const date of ['‹2020年2月30日›', '2020年7月10日 ‹星期四›', '2020年7月10日（‹周四›）', '2020年7月10日 ‹周四›'])
    expect(remarked('date-invalid', dated(date))).toBe(dated(date));
});

test.each(['新华社北京‹2月30日›电', '‹新华社北京32日电›', '新华社北京2月29日电'])('date-invalid: %s', (dateline) => {
  const text = `${dated('2020-07-10')}`.replace('夜间', `${dateline} 夜间`);
  expect(remarked('date-invalid', text)).toBe(text);
});
