/**
 * An article whose body is the lines of an example. Headline, source, date and lead are added so that no other rule
 * finds anything missing.
 */
export function articleWith(...body: readonly string[]): string {
  const head = ['社区卫生服务中心延长开放时间', '来源：新华社', '2020-07-10 15:03'];
  const lead = '社区卫生服务中心从下周起开设夜间门诊，居民可以提前预约。';
  return [...head, '', lead, '', ...body].join('\n');
}

/** The day on which the examples are checked, for rules that depend on it. */
export const exampleDay = '2020-07-10';
