import { patternInBothScripts } from '../../text/scripts.ts';
import { bodyOf, type ShapedLine } from '../lines/shapedLine.ts';

const relatedLinks = patternInBothScripts(
  /^[【[•·\s]{0,3}(?:相关阅读|相关新闻|相关链接|相关报道|延伸阅读|推荐阅读|往期(?:回顾|推荐|精彩)|热点推荐|更多(?:\p{Script=Han}{2,8})?(?:新闻|要闻|报道|报导|文章)|热门(?:推荐|新闻|文章|点击)|(?:文章)?随机推荐|最新(?:文章|新闻|推荐)|本频道最新推荐|(?:48|24)小时内?最热门?|点击排行|热图一览|热点视频|\p{Script=Han}{0,4}今日热门|喜欢此内容的人还喜欢|请您?继续阅读更多来自.{0,16}的(?:精彩)?文章|↓{0,3}相关新闻↓{0,3}|友情链接|新闻评论|网友评论|相关(?:文章|博文|评论|字词|推荐|内容)|(?:往下)?看更多(?:相关)?(?:文章|新闻|报道)?|(?:编辑|新闻|精选|站内)推荐|猜你喜欢|你可能(?:也)?(?:有兴趣|感兴趣|喜欢).{0,6}|为[你您]推荐|(?:点击|新闻|热门|阅读)排行榜?|今日热[搜点]|大家都在看|其他人也在看|继续阅读)[】\]]?\s*[:：︰﹕]?$/u,
);

/** Whether a line introduces what the page adds below an article; nothing after it belongs to the article. */
export function opensRelatedLinks(line: ShapedLine): boolean {
  return relatedLinks.test(bodyOf(line));
}
