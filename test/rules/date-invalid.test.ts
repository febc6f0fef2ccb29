import { expect, test } from 'vitest';
import { remarked } from './marks.ts';

const dated = (date: string) =>
  `社区卫生服务中心延长开放时间\n来源：新华社\n${date}\n\n夜间门诊下周一开始，居民可以提前预约。`;

test.each([
  '‹2021-02-29›',
  '‹2020-13-01 10:00›',
  '‹2020-07-10 25:61›',
  '2020-07-10 24:00',
  '2020年2月29日',
  '2020年7月12日 星期天',
  '2020年7月12日 周日 15:03',
])('date-invalid: %s', (date) => {
  expect(remarked('date-invalid', dated(date))).toBe(dated(date));
});

test.each(['‹新华社北京2月30日电›', '新华社北京2月29日电'])('date-invalid: %s', (dateline) => {
  const text = `${dated('2020-07-10')}`.replace('夜间', `${dateline} 夜间`);
  expect(remarked('date-invalid', text)).toBe(text);
});
