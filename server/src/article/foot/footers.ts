import { isColon, isLatinOrDigit, isSpace, skipSpace, trimEnd } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { FooterField, FooterFieldName } from '../article.ts';
import { bodyOf, contentSpan, type ShapedLine } from '../lines/shapedLine.ts';
import { isPersonName } from '../names/names.ts';

const longestFooterLine = 300;

const labels = patternInBothScripts(
  /(?:(?:相关|文章|本文)?(?:关键词|关键字|标签|字词)|TAGS?|Tags?)\s*[:：︰﹕]|(?:责任编辑|责任主编|本文责编|本文编辑|网络编辑|执行编辑|文字编辑|值班编辑|执行主编|责编|(?:新媒体|见习|实习|网页|视觉|图片|视频|核稿)?编辑|核稿|审核|校对|编审|值班主任|审读|监制|监审|终审|[初复一二三]审|[一二三]校|编校|审签|签发|拟稿)\s*(?:[:：/／|｜丨]|(?=[ \u3000][\p{Script=Han}]))/gu,
);
/**
 * Labels that name an editor only if names follow: 一审 is also a court of first instance, 签发 the person who issues a
 * document, and 监审 the audit of costs.
 */
const namesOnly = patternInBothScripts(/^(?:[初复一二三]审|[一二三]校|监审|编校|审签|签发|拟稿)/);
const keywordLabel = patternInBothScripts(/^(?:(?:相关|文章|本文)?(?:关键词|关键字|标签|字词)|TAGS?|Tags?)/);
const firstLabel = new RegExp(labels.source, 'u');
/** One of these follows every label. Most paragraphs have none of them near the beginning. */
const endsLabel = /[:：︰﹕/／|｜丨 \u3000]/;
/** Beyond this no label is the first. */
const longestLead = 48;
/** What may stand before the first label: a bracket, 来源：… */
const beforeLabels = patternInBothScripts(/^[（(【[\s*]*(?:本文)?(?:来源[:：]\s?\S{2,14}\s*)?$/);
const end = patternInBothScripts(
  /^[（(【[]?[\s—–\-_=·•*]{0,8}(?:完|全文完|本文完|结束|END|End|end|The End|THE END)[\s—–\-_=·•*]{0,8}[.。]?[）)】\]]?$/,
);
/** Notices about the page and about rights. A paragraph may begin with the same words: 声明说，… · 未经许可的广告牌… */
const others = patternInBothScripts(
  /^[（(【[]?\s*(?:(?:(?:免责|版权|特别|郑重)?声明|延伸阅读|相关阅读|相关新闻|相关链接|相关报道|其他报道|更多报道|推荐阅读|往期(?:回顾|推荐|精彩)|原文链接|原文网址|本文网址|本文链接|文章链接|阅读原文|我们的标准)(?=$|[\s:：︰﹕】\]>）)])|专题[:：]|本文(?:为.{2,12}(?:作者|用户)(?:或机构)?在?.{0,12}(?:上传|发布)|仅代表|系|转自|转载自|首发|原载|原标题)|[*＊]?(?:注[:：]\s?)?本(?:网站|站)(?:有权|部分|所刊|所有|转载|内容|发布的)|刊用本网站?稿件|Notice: The content above|未经.{0,16}(?:授权|许可|同意|允许).{0,16}(?:转载|复制|摘编|刊载|刊登|引用|镜像|使用本)|版权所有|转载(?:请注明|自|或(?:引用|使用|摘编|商务)))/,
);

/** 松岚网 · 版权所有 · 不得转载; 以上图文版权归松岚网所有，转载请注明出处; 松岚网原创内容，转载请联系后台 */
const rights = patternInBothScripts(
  /^[^，。；]{2,24}版权所有(?:$|[\s·,，.。|｜][^。；]{0,40}$)|^[^，。；]{0,10}版权(?:归|属于?)[^，。；]{2,16}所有(?:$|[，。；])|^[^，。；]{2,20}原创(?:内容|文章|稿件)?[，,](?:未经|转载|如需)/,
);
const longestRights = 80;

function isRightsNotice(text: string): boolean {
  return text.length <= longestRights && rights.test(text);
}

/** The footer fields of a line, in order; none if the line is no part of a footer. */
export function readFooterFields(line: ShapedLine): FooterField[] {
  const length = line.bodyEnd - line.bodyStart;
  const text = line.text.slice(line.bodyStart, Math.min(line.bodyEnd, line.bodyStart + longestFooterLine));
  if (end.test(text)) return [field('end', contentSpan(line), null, [])];
  if (others.test(text) || isRightsNotice(text)) return [field('other', contentSpan(line), null, [])];
  if (length > longestFooterLine) return [];
  return readLabelled(line, text);
}

function readLabelled(line: ShapedLine, text: string): FooterField[] {
  const lead = text.slice(0, longestLead);
  if (!endsLabel.test(lead) || !firstLabel.test(lead)) return [];
  const found = findLabels(text);
  const first = found[0];
  if (!first || !beforeLabels.test(text.slice(0, first.index))) return [];
  const fields = found.map((label, index) => {
    const from = line.bodyStart + label.index;
    const valuesFrom = from + label[0].length;
    const next = endOfField(text, label.index, found[index + 1]?.index ?? text.length, valuesFrom - line.bodyStart);
    let to = trimEnd(line.text, valuesFrom, line.bodyStart + next);
    while (to > valuesFrom && '）)】]'.includes(line.text.charAt(to - 1))) to--;
    const name: FooterFieldName = keywordLabel.test(label[0]) ? 'keywords' : 'editors';
    const values = splitValues(line, skipSpace(line.text, valuesFrom, to), to, name);
    return field(name, new Span(line, from, to), new Span(line, from, labelEnd(line, valuesFrom)), values);
  });
  return namesOnly.test(first[0]) && !fields.every(namesPeople) ? [] : fields;
}

function namesPeople({ values }: FooterField): boolean {
  return values.length > 0 && values.every((value) => isPersonName(value.text));
}

/**
 * A field in brackets ends with them: （編輯：王五）1140403. Any field ends before a label that is none of a footer:
 * 标签：夜市,河岸来源：松岚晚报.
 */
function endOfField(text: string, from: number, next: number, valuesFrom: number): number {
  const other = text.slice(valuesFrom, next).search(otherLabels);
  const stop = other < 0 ? next : valuesFrom + other;
  const close = closingBrackets['（('.indexOf(text.charAt(from - 1))];
  const end = from > 0 && close !== undefined ? text.indexOf(close, from) : -1;
  return end < 0 || end > stop ? stop : end;
}

const otherLabels = patternInBothScripts(/(?:来源|稿源|作者|记者|(?:投稿)?邮箱|(?:新闻)?热线|电话)\s?[:：]/);

const closingBrackets = ['）', ')'];

/** All labels of a line, without the copy of the pattern that `matchAll` makes. */
function findLabels(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  labels.lastIndex = 0;
  for (let label = labels.exec(text); label; label = labels.exec(text)) found.push(label);
  return found;
}

function labelEnd(line: ShapedLine, valuesFrom: number): number {
  const text = line.text;
  let to = trimEnd(text, 0, valuesFrom);
  if (isColon(text.charCodeAt(to - 1)) || '︰﹕/／|｜丨'.includes(text.charAt(to - 1))) to = trimEnd(text, 0, to - 1);
  return to;
}

function splitValues(line: ShapedLine, from: number, to: number, name: FooterFieldName): Span[] {
  const text = line.text;
  const separated = /[、，,；;]/.test(text.slice(from, to));
  const spaced = name === 'keywords' || separated;
  const values: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const cut =
      at === to ||
      '、，,；;|｜丨'.includes(text.charAt(at)) ||
      (isSpace(text.charCodeAt(at)) && (spaced || at - start > 1) && !(separated && isWithinName(text, at)));
    if (!cut) continue;
    const valueStart = skipSpace(text, start, at);
    const valueEnd = trimEnd(text, valueStart, at);
    if (valueEnd > valueStart) values.push(new Span(line, valueStart, valueEnd));
    start = at + 1;
  }
  return values;
}

/** Whether a blank stands within a name, where names are separated by something else: New York,London. */
function isWithinName(text: string, at: number): boolean {
  return isLatinOrDigit(text.charCodeAt(at - 1)) && isLatinOrDigit(text.charCodeAt(at + 1));
}

function field(name: FooterFieldName, span: Span, label: Span | null, values: readonly Span[]): FooterField {
  return { kind: 'footerField', name, span, label, values };
}

const relatedLinks = patternInBothScripts(
  /^[【[•·\s]{0,3}(?:相关阅读|相关新闻|相关链接|相关报道|延伸阅读|推荐阅读|往期(?:回顾|推荐|精彩)|热点推荐|更多(?:\p{Script=Han}{2,8})?(?:新闻|要闻|报道|报导|文章)|热门(?:推荐|新闻|文章|点击)|(?:文章)?随机推荐|最新(?:文章|新闻|推荐)|本频道最新推荐|(?:48|24)小时内?最热门?|点击排行|热图一览|热点视频|\p{Script=Han}{0,4}今日热门|喜欢此内容的人还喜欢|请您?继续阅读更多来自.{0,16}的(?:精彩)?文章|↓{0,3}相关新闻↓{0,3}|友情链接|新闻评论|网友评论|相关(?:文章|博文|评论|字词|推荐|内容)|(?:往下)?看更多(?:相关)?(?:文章|新闻|报道)?|(?:编辑|新闻|精选|站内)推荐|猜你喜欢|你可能(?:也)?(?:有兴趣|感兴趣|喜欢).{0,6}|为[你您]推荐|(?:点击|新闻|热门|阅读)排行榜?|今日热[搜点]|大家都在看|其他人也在看|继续阅读)[】\]]?\s*[:：︰﹕]?$/u,
);

/** Whether a line introduces what the page adds below an article; nothing after it belongs to the article. */
export function opensRelatedLinks(line: ShapedLine): boolean {
  return relatedLinks.test(bodyOf(line));
}
