/** A news agency or other outlet, and the place in its datelines. */
interface Outlet {
  readonly name: string;
  /** Null if its reports have no dateline of their own. */
  readonly place: string | null;
}

/** The most frequent sources of articles, news agencies first. */
export const outlets: readonly Outlet[] = [
  { name: '新华社', place: '北京' },
  { name: '中新社', place: '北京' },
  { name: '人民网', place: '北京' },
  { name: '新华网', place: '北京' },
  { name: '中新网', place: '北京' },
  { name: '人民日报', place: null },
  { name: '央视新闻', place: null },
  { name: '央视网', place: null },
  { name: '央广网', place: '北京' },
  { name: '光明日报', place: null },
  { name: '光明网', place: null },
  { name: '经济日报', place: null },
  { name: '中国青年报', place: null },
  { name: '解放军报', place: null },
  { name: '法治日报', place: null },
  { name: '环球时报', place: null },
  { name: '环球网', place: null },
  { name: '澎湃新闻', place: null },
  { name: '法新社', place: '巴黎' },
  { name: '路透社', place: '伦敦' },
  { name: '美联社', place: '华盛顿' },
];

/** The same for articles in Traditional characters. */
export const traditionalOutlets: readonly Outlet[] = [
  { name: '中央社', place: '台北' },
  { name: '新華社', place: '北京' },
  { name: '中新社', place: '北京' },
  { name: '中評社', place: '香港' },
  { name: '聯合報', place: null },
  { name: '中國時報', place: null },
  { name: '自由時報', place: null },
  { name: '明報', place: null },
  { name: '大公報', place: null },
  { name: '文匯報', place: null },
];
