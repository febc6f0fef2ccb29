import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { writingDays } from '../../../server/src/features/relativeDates/writingDays.ts';

function daysOf(date: string, opening: string): string[] {
  return writingDays(parseArticle(`夜间门诊下周开始\n来源：新华社\n${date}\n\n　　${opening}门诊延长开放时间。`));
}

describe('an article is written', () => {
  test.each([
    ['on the day of its date line', '2020-07-10 15:03', '', ['2020-07-10']],
    ['on that of its dateline, if it is the same', '2020-07-10', '新华社北京7月10日电 ', ['2020-07-10']],
    ['on either, if they differ', '2020-07-10', '新华社北京7月9日电 ', ['2020-07-10', '2020-07-09']],
    ['in the year before, if that is nearer', '2021-01-01', '新华社北京12月31日电 ', ['2021-01-01', '2020-12-31']],
    ['in the month before, if that is nearer', '2020-07-01', '新华社30日电 ', ['2020-07-01', '2020-06-30']],
    ['on the day of its date line, if its dateline has none', '2020-07-10', '本报讯 ', ['2020-07-10']],
    ['on no day, if there is no date line', '', '新华社北京7月10日电 ', []],
    ['on no day, if the date does not exist', '2020-02-30', '', []],
    ['on no day, if it is of another age', '9999-12-31', '', []],
  ])('%s', (_when, date, opening, days) => {
    expect(daysOf(date, opening)).toEqual(days);
  });
});
