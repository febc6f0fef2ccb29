import { patternInBothScripts, patternWithHan } from '../../text/scripts.ts';
import { bodyOf, type ShapedLine } from '../lines/shapedLine.ts';

/** The length up to which a line is too short to be the headline if a longer one is below: 松岚 · 专题. */
const longestWord = 6;
const longestSiteLine = 60;
const shortestForeign = 24;
const longestMenuWord = 8;
/** top top · logo.png */
const shortLatin = /^[A-Za-z\d. _]{1,24}$/;
const saysSomething = /[！？!?：:“”《》「」]/;
/** What pages offer: accounts, versions, helps. */
const offers = patternInBothScripts(
  /设为首页|加入收藏|收藏本站|进入旧版|移动版|手机版|关怀版|无障碍|辅助功能|浏览器|官网下载|APP\s?下载|下载\s?APP|APP$|粉丝专页|刊登广告|频道列表|数据库(?:[（(]\d{4}-\d{4}[）)])?$|登录|注册|(?:主管|主办|承办)$|^【声明】|选择?城市|热门搜[索寻尋]|^[•·]\s/,
);

/** The notice that sites in Taiwan have to show above content that is not for children. */
const ratingNotice = patternInBothScripts(/^(?:根据|依据?)「?电脑网路内容分级/);

/** Whether a line is only a word or two that say nothing, as the entries of a menu are. */
export function isWord(line: ShapedLine): boolean {
  const length = line.bodyLength;
  return line.level === 0 && length <= longestMenuWord && !saysSomething.test(bodyOf(line));
}

/** Your browser does not support … , and what has kana. */
const latin = patternWithHan(/^[^\p{Script=Han}]{40}/u);
const kana = /[\u3040-\u30ff]{2}/;

/** Whether a line above a headline is a sentence of another language. */
export function isForeign(line: ShapedLine): boolean {
  const { text, bodyStart, bodyEnd } = line;
  if (bodyEnd - bodyStart < shortestForeign) return false;
  const opening = text.slice(bodyStart, bodyStart + 2 * shortestForeign);
  return kana.test(opening) || (latin.test(opening) && '.?!)'.includes(text.charAt(bodyEnd - 1)));
}

/** Whether a line above a headline is one of the page's own by its words, so that it can be taken for page chrome. */
export function isPageOffer(line: ShapedLine): boolean {
  const text = bodyOf(line);
  return (text.length <= longestSiteLine && offers.test(text)) || ratingNotice.test(text);
}

/** Whether a line is too little for a headline: a word, Latin letters, an offer of the page. */
export function isOfPageTop(line: ShapedLine): boolean {
  if (line.level > 0) return false;
  const text = bodyOf(line);
  return (text.length <= longestWord && !saysSomething.test(text)) || shortLatin.test(text) || isPageOffer(line);
}
