import { patternInBothScripts, patternWithHan } from '../../text/scripts.ts';
import { opensRelatedLinks } from '../foot/relatedLinks.ts';
import { bodyOf, isHorizontalRule, type ShapedLine } from '../lines/shapedLine.ts';

const longestBar = 240;
const fewestColumns = 5;
const longestColumn = 8;
const fewestWords = 7;
const longestWord = 4;
const sentenceSigns = /[，。！？；：,!?;:“”「」]/;
/** More than the name of a column. */
const long = /[^\s|｜丨]{9}/;
const address = /^(?:https?:\/\/|www\.)\S+$/i;
const boxes = /(?:【[^【】]{1,16}】\s*){3}/;
/** A word; U+FFFD counts, because text that was decoded wrongly was words. */
const word = patternWithHan(/\p{Script=Han}|\p{L}{3}|\ufffd/u);
const channel = patternInBothScripts(
  /^(?:即时|国际|国内|国外|本地|本港|两岸|社会|财经|体育|娱乐|地方|综合|重要)?(?:要闻|港闻|新闻|时政|时事|资讯)(?:中心|频道|[一二三四])?(?:[／/]\p{Script=Han}{2,4})?$/u,
);

/** The name of a column, after what kind of column it is: 专栏　灯下谈. */
const column = patternInBothScripts(/^(?:专栏|副刊|论坛|社论|观点|时评)[\s\u3000|｜·:：]{1,3}\p{Script=Han}{2,8}$/u);
const longestColumnLine = 40;

/** Whether a line is the name of a column, as it stands above a headline. */
export function isColumn(text: string): boolean {
  return text.length <= longestColumnLine && column.test(text);
}

/** 云川发布·政务 >: a way to where else on the site such reports are. */
const pointsOn = /^[^，。！？；]{1,20}\s[>›»]$/;

/** What stands over the headlines of a site: 快讯. */
const rubric = patternInBothScripts(/^(?:快讯|独家|直播|即时|最新|最新消息|突发)$/);

/**
 * Whether a line above the headline belongs to the site: it has no words, or names columns of the site: 0 · EN · 登录 |
 * 注册 | … · 国际要闻.
 */
export function isSiteLine(line: ShapedLine): boolean {
  const text = bodyOf(line);
  return (
    text.length <= longestBar &&
    !isHorizontalRule(line) &&
    (isWordless(text) || isBar(text) || rubric.test(text) || pointsOn.test(text) || opensRelatedLinks(line))
  );
}

/** Whether a line only names the kind of the report below: 快讯. */
export function isRubric(line: ShapedLine | undefined): boolean {
  return line !== undefined && line.bodyLength <= longestColumn && rubric.test(bodyOf(line));
}

/** The name of a channel, as it stands above a headline: 国际要闻. */
export function isChannel(text: string): boolean {
  return text.length <= longestColumn && channel.test(text);
}

/** 2020年7月10日 星期五 13:37:14 · 2020年7月10日 晴 26℃: what day and time it is on the site, and its weather. */
const timeOrWeather = patternInBothScripts(
  /(?:星期|周)[一二三四五六日天]\s*\d{1,2}[:：]\d{2}|^(?:中国|当前|现在)时间\s?[:：]?\s?\d{1,2}[:：]\d{2}|^(?:今天|现在)是\s?[:：]?\s?(?:(?:19|20)\d\d[年/-]|星期)|\d\s?[℃°]|\d日?\s[^\d]{0,12}(?:晴|多云|阴|小雨|阵雨)(?:转|$|\s)|^(?:晴|多云|阴)(?:[转时](?:多云|晴|阴|小雨|阵雨))?$/,
);
const longestTimeOrWeather = 40;

/** Whether a line tells the time, the day or the weather of the moment, as sites do on top of their pages. */
export function isTimeOrWeather(line: ShapedLine): boolean {
  const text = bodyOf(line);
  return text.length <= longestTimeOrWeather && timeOrWeather.test(text);
}

function isWordless(text: string): boolean {
  return !word.test(text) || address.test(text);
}

/** 时政 | 财经 | 体育 | 文化 | 科技: many short names, which bars part, or still more, which blanks part, or in boxes: 【打印】【收藏】【纠错】. */
function isBar(text: string): boolean {
  if (boxes.test(text)) return true;
  if (sentenceSigns.test(text) || long.test(text)) return false;
  return (
    hasShortParts(text, /\s*[|｜丨]\s*/, fewestColumns, longestColumn) ||
    hasShortParts(text, /\s+/, fewestWords, longestWord)
  );
}

function hasShortParts(text: string, separator: RegExp, fewest: number, longest: number): boolean {
  const parts = text.split(separator).filter((part) => part !== '');
  return parts.length >= fewest && parts.every((part) => part.length <= longest);
}
