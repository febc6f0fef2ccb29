import { expect, test } from 'vitest';
import { lintText, marked, remarked, unmarked } from './marks.ts';

const opened = (date: string, dateline: string) =>
  `社区卫生服务中心延长开放时间\n来源：新华社\n${date}\n\n${dateline}夜间门诊下周一开始，居民可以提前预约。`;

test.each([
  ['2020-07-10', '新华社北京‹7月11日›电'],
  ['2020-07-10', '新华社北京7月3日电'],
  ['2020-07-10', '新华社北京‹7月2日›电'],
  ['2020-01-02', '新华社北京12月31日电'],
  ['2019-12-31', '新华社北京‹1月1日›电'],
  ['2020-07-02', '本报北京30日讯'],
  ['2020-07-10', '本报北京9日讯'],
  ['2020-07-10', '央视网消息：'],
])('dateline-mismatch: on %s, %s', (date, dateline) => {
  const text = opened(date, dateline);
  expect(remarked('dateline-mismatch', text)).toBe(text);
});

test.each([
  [0, '新华社北京‹7月9日›电'],
  [0, '新华社北京7月10日电'],
  [30, '新华社北京7月2日电'],
])('dateline-mismatch: %i days may pass: %s', (days, dateline) => {
  const text = opened('2020-07-10', dateline);
  const found = lintText(unmarked(text), { options: { 'dateline-mismatch': { days } } });
  expect(
    marked(
      unmarked(text),
      found.filter(({ rule }) => rule.name === 'dateline-mismatch'),
    ),
  ).toBe(text);
});
