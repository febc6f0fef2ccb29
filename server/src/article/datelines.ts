import { codeSet, isIn } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import type { Dateline } from './article.ts';
import type { Shape } from './shape.ts';

const known =
  '新华社|新華社|新华网|新華網|中新社|中新网|中新網|中国新闻网|人民网|人民日报|人民日報|央视网|央視網|央视新闻|央广网|光明网|光明日报|中国网|国际在线|环球网|环球时报|海外网|参考消息网|中国青年报|中国日报网|澎湃新闻|解放军报|法制网|法新社|路透社|美联社|塔斯社|共同社|韩联社|俄新社|中央社|中評社|中评社';
const agencies = `${known}|[\\p{Script=Han}]{2,6}(?:社|网|網|报|報|日报|日報|在线|新闻|电视台|客户端)`;
const full = new RegExp(
  `^(?:(${agencies})(?:讯|訊|消息|电)?[\\s\\u3000]?([\\p{Script=Han}]{2,12}?)?[\\s\\u3000]?(?:(\\d{1,2})月)?(\\d{1,2})日(?:电|電|讯|訊|消息|报道|综合报道|综合电)(?:[（(][^）)]{0,60}[）)])?)`,
  'u',
);
const plain = new RegExp(
  `^(?:(?:本报|本報|本刊|本网|本台|本社)(?:[\\p{Script=Han}]{0,6}(?:\\d{1,2}月)?(?:\\d{1,2}日)?)(?:讯|訊|电|電|消息)|(?:${agencies})(?:讯|訊|消息)(?:（[^）]{0,20}）)?[：:\\s\\u3000]|据(?:${agencies})(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:报道|消息|电)|（(?:${agencies})[^）]{0,16}）|路透[\\p{Script=Han}]{2,8}(\\d{1,2})月(\\d{1,2})日|[\\p{Script=Han}]{2,6}[ \\u00a0]?[—–-]{1,2}(?=$|[ \\u00a0]))(?:[（(][^）)]{0,60}[）)])?`,
  'u',
);
const bracketed = new RegExp(
  `^[【\\[［](?:(?:${agencies})(?:[^】\\]］]{0,12})?(?:报道|報道|報導|讯|訊|电|電|消息|记者|記者)[^】\\]］]{0,40}|(?:${known})[^】\\]］]{0,4})[】\\]］]`,
  'u',
);

/** The characters that every dateline ends in, or that close its brackets. */
const closes = codeSet('电電讯訊消报報】]］）—–-月');
const widestDateline = 32;

function mayHoldDateline({ line: { text }, bodyStart, bodyEnd }: Shape): boolean {
  const stop = Math.min(bodyEnd, bodyStart + widestDateline);
  for (let at = bodyStart + 2; at < stop; at++) if (isIn(closes, text.charCodeAt(at))) return true;
  return false;
}

/** The dateline (电头) that opens a paragraph, or null: 新华社北京7月10日电（记者 张三） · 本报讯 · 【环球网报道 记者 张三】. */
export function readDateline(shape: Shape): Dateline | null {
  if (!mayHoldDateline(shape)) return null;
  const text = shape.line.text.slice(shape.bodyStart, Math.min(shape.bodyEnd, shape.bodyStart + 120));
  const wire = full.exec(text);
  if (wire) {
    const agencyEnd = wire[1]?.length ?? 0;
    const placeStart = wire[2] === undefined ? -1 : text.indexOf(wire[2], agencyEnd);
    return {
      kind: 'dateline',
      span: spanOf(shape, 0, wire[0].length),
      agency: spanOf(shape, 0, agencyEnd),
      place: placeStart < 0 || wire[2] === undefined ? null : spanOf(shape, placeStart, placeStart + wire[2].length),
      month: wire[3] === undefined ? null : Number(wire[3]),
      day: Number(wire[4]),
    };
  }
  const other = plain.exec(text) ?? bracketed.exec(text);
  if (!other) return null;
  const trimmed = other[0].trimEnd();
  return {
    kind: 'dateline',
    span: spanOf(shape, 0, trimmed.length),
    agency: null,
    place: null,
    month: null,
    day: null,
  };
}

function spanOf(shape: Shape, start: number, end: number): Span {
  return new Span(shape.line, shape.bodyStart + start, shape.bodyStart + end);
}
