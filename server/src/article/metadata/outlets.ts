import { patternInBothScripts } from '../../text/scripts.ts';

/** Agencies, papers and sites that articles name most, as alternatives of a pattern. */
export const knownOutlets =
  '新华社|新华网|中新社|中新网|中国新闻网|人民网|人民日报|央视网|央视新闻|央广网|光明网|光明日报|中国网|国际在线|环球网|环球时报|海外网|参考消息网|中国青年报|中国日报网|澎湃新闻|明报|解放军报|法制网|法新社|路透社|美联社|塔斯社|俄罗斯卫星通讯社|共同社|韩联社|俄新社|中央社|中评社';

const masthead = patternInBothScripts(
  new RegExp(
    `^(?:(?:${knownOutlets})(?:海外版)?|\\p{Script=Han}{2,6}(?:(?:日报|晚报|早报|时报|商报|都市报|晨报|青年报)网?|新闻网|通讯社|电视台|广播电台)|[A-Z]{2,4}(?:新闻)?中文网?|\\p{Script=Han}{0,6}(?:中文|华文|资讯|信息|教育|政府|法制|经济|财经|文明|文化|体育|科技|健康|旅游|党建|农业|军事)网|\\p{Script=Han}{0,12}政府\\s?新闻(?:公报|网)|新闻公报)$`,
    'u',
  ),
);
const page = patternInBothScripts(
  /^第?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})版(?:(?:\s*[:：·]\s*|\s+)[\p{Script=Han}·/／、]{2,10})?(?:\s+PDF版)?$/u,
);
const longestMasthead = 18;

/** Whether a text names a page of a paper: 第03版：要闻 · A03版 要闻. */
export function isPage(text: string): boolean {
  return text.length <= longestMasthead && page.test(text);
}

/** Whether a text is the name of an outlet or a page of it, as printed above a headline: 新华网 · 第03版：要闻 · A03版 要闻. */
export function isMasthead(text: string): boolean {
  return text.length <= longestMasthead && (masthead.test(text) || isPage(text));
}

const endsOutlet = patternInBothScripts(
  /^(?:[\p{Script=Han}A-Za-z]{2,8}[-－])?[\p{Script=Han}A-Za-z]{2,14}(?:网|(?<!预|战|喜|捷|通|公)报|社|台|刊|杂志|(?<!早间|午间|晚间|今日|本周)新闻|在线|客户端|电视|财经|频道|全媒体|融媒体?|中文|协会|学会|商会|联合会|研究[院所]|大学|学院|法院|检察院)$/u,
);

/**
 * Whether a word beside a date is the name of an outlet. With `surely`, only if it cannot be part of a headline: the
 * end of the word alone is then not enough.
 */
export function isOutlet(word: string, surely: boolean): boolean {
  return masthead.test(word) || (!surely && endsOutlet.test(word));
}
