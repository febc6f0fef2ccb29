/** The weight of each sign that a text is an article, or is none, at full strength. */
const weights = {
  /** 新华社北京7月10日电, and the looser 本报讯 · 【环球网报道】 · （记者 张三） */
  wire: 1,
  agency: 0.7,
  credit: 0.7,
  source: 0.7,
  date: 0.5,
  breadcrumb: 0.3,
  originalTitle: 0.6,
  byline: 0.6,
  chrome: 0.3,
  editors: 0.5,
  /** 原文链接：https://…/article/… */
  address: 0.3,
  /** Source, dateline or editor within a long line, because line breaks were lost. */
  runTogether: 0.4,
  /** 记者：…, 问：… 答：…, and other speakers */
  interview: 0.6,
  exchange: 0.45,
  speakers: 0.3,
  markers: 0.35,
  /** Paragraphs rather than scraps, words of public affairs, and words that report news. */
  prose: 0.5,
  affairs: 0.35,
  reporting: 0.35,
  /** Hardly any words of public affairs or of reporting. */
  unrelated: -0.7,
  technical: -1.6,
  study: -0.7,
  /** The author speaks in the first person: a letter, a diary, a lecture. */
  personal: -0.5,
  latin: -0.7,
  code: -3,
  /** Log lines, cues of subtitles, heads of chat messages */
  stamps: -2,
  rows: -1.5,
  lists: -0.5,
  clauses: -0.6,
  chapters: -0.7,
  dialogue: -0.7,
  /** 收件人：… · 会议地点：… · 文档编号：… */
  forms: -1.5,
  exam: -1.5,
  /** Stage directions and what else a play has. */
  scenes: -1,
  /** 基金项目：…, 中图分类号：…, and what patents and analysts' reports have. */
  paper: -1,
  /** Sites that offer sample letters, speeches and reports. */
  library: -1.5,
  /** 尊敬的各位领导： */
  addressed: -0.6,
} as const;

/** A text with signs of this weight is an article. */
export const accepted = 1.1;

type Sign = keyof typeof weights;

/** The strength of each sign in a text, from 0 to 1. */
export class Signs {
  readonly #amounts = new Map<Sign, number>();

  add(sign: Sign, amount: number): void {
    this.#amounts.set(sign, Math.min(1, (this.#amounts.get(sign) ?? 0) + amount));
  }

  /** The sum of the weights, each in proportion to its strength. */
  get weight(): number {
    let sum = 0;
    for (const [sign, amount] of this.#amounts) sum += weights[sign] * amount;
    return sum;
  }
}

/** The strength of a sign that something counted gives: 0 up to `from`, 1 from `to` on, in proportion between. */
export function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
