import { Span } from '../../text/lines.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { Byline } from '../article.ts';
import { bodyOf, type ShapedLine } from '../lines/shapedLine.ts';
import { isPersonName } from '../names/personNames.ts';
import { bylineOf } from './nameRows.ts';

const outlet =
  '(?:本报|本刊|本网|本台|每经|[\\p{Script=Han}A-Za-z\\d·—-]{2,14}(?:社|网|报|台|刊|报道|新闻|在线|客户端|财经|周刊|杂志|电讯|卫视)|《[\\p{Script=Han}]{2,12}》)';
const role = patternInBothScripts(
  new RegExp(
    `^${outlet}?(?:全媒体)?(?:见习|实习|特约|特派|首席|驻\\p{Script=Han}{1,6})?(?:记者|编辑|编译|通讯员|评论员)[:：]?(?=$|\\p{Script=Han}{2,4}$)`,
    'u',
  ),
);
const desk = patternInBothScripts(new RegExp(`^(?:${outlet}|\\p{Script=Han}{2,4}(?:中心|组))$`, 'u'));
/** 华盛顿报道 · 台北即时报道 · 台北31日电 · 北京报道联合报 */
const filing = patternInBothScripts(
  /^\p{Script=Han}{0,8}(?:综合外电|(?:报道|报导)(?:\p{Script=Han}{1,4}报)?|(?<!\d)\d{1,2}日(?:综合)?(?:专|外)?[电讯])$/u,
);
/** 王小明／台北报道 */
const filedByName = patternInBothScripts(
  /^\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})?\s?[／/∕]\s?\p{Script=Han}{2,8}(?:报道|报导|专访)$/u,
);
const slash = /[／/∕]/;
const words = /[^\s、，,／/∕|｜]+/g;

/**
 * 经济观察报 记者 王明 · 每经记者：王明 每经编辑：李四 · 本报驻美国记者 王明 华盛顿报道 · 政治中心／综合报道 · 联合报／王明／台北报道 ·
 * 联合报／大陆中心／即时报道 · 《晨光周刊》记者 王明 | 北京报道: a short line of an outlet or its desk, people by their roles and where
 * they report from, and of nothing else. Null for other lines.
 */
export function readReporterLine(line: ShapedLine): Byline | null {
  const names: Span[] = [];
  let isCredited = false;
  let isFiled = false;
  let hasDesk = false;
  const slashed = slash.test(bodyOf(line));
  const isSigned = filedByName.test(bodyOf(line));
  for (const { 0: word, index } of bodyOf(line).matchAll(words)) {
    const lead = role.exec(word)?.[0].length ?? 0;
    const name = word.slice(lead);
    if (isFiled) return null;
    if (lead > 0) isCredited = true;
    else if (!isCredited && desk.test(word) && !(hasDesk && filing.test(word))) {
      hasDesk = true;
      continue;
    }
    if (name === '') continue;
    const start = line.bodyStart + index + lead;
    if ((isCredited || isSigned || (hasDesk && slashed)) && isPersonName(name))
      names.push(new Span(line, start, start + name.length));
    else if (lead === 0 && filing.test(name)) isFiled = true;
    else return null;
  }
  const tells = isCredited ? names.length > 0 : isFiled && slashed && (hasDesk || names.length > 0);
  return tells ? bylineOf(line, names) : null;
}
