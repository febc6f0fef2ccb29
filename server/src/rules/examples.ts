/** An article with headline, source and date around the lines of an example, so that only its own fault is left. */
export function articleWith(...body: readonly string[]): string {
  return ['社区卫生服务中心延长开放时间', '来源：新华社', '2020-07-10 15:03', '', ...body].join('\n');
}
