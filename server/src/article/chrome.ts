import { codeSet, isIn } from '../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts } from '../text/scripts.ts';
import type { ShapedLine } from './shapedLine.ts';

const longestChrome = 80;

/** Lines that are page chrome whatever follows: sharing bars, font sizes, printing, QR codes, reporting, counters. */
const whole = patternInBothScripts(
  new RegExp(
    `^(?:${[
      '(?:分享|分享到|分享至|分享给|转发|我要分享|一键分享)\\s*[:：]?.{0,40}',
      '分享让更多人看到.*',
      '分享至好友和朋友圈',
      '(?:字号|字体|字体大小|调整字体)\\s*[:：]?.{0,24}',
      '\\[?(?:字体|字号)\\s*[:：].{0,24}',
      '(?:小字号|大字号|调整字体|缩小字体.{0,60}|放大字体.{0,40})',
      'T\\s?[+＋]?\\s?-?|T\\s*\\|\\s*T|[A-]\\s?[+＋]|A\\s?A',
      '[+＋]\\d{1,5}',
      '(?:打印|收藏|纠错|举报|评论|微信|微博|新浪微博|腾讯微博|QQ空间|QQ好友|腾讯QQ|朋友圈|Qzone|图集|视频|手机看|复制链接|返回顶部|返回首页|关闭|关闭窗口|转发|点赞|推荐|列印|Facebook|Twitter|WhatsApp|LINE|Email|微信扫一扫|客户端下载|站内|人民日报客户端|打开APP|查看更多|加载更多|更多|首页|正文|广告|ADVERTISEMENT|好文|钦佩|喜欢|泪奔|可爱|思考|赞|踩|顶|相关推荐|我要反馈|友情链接|网站地图)(?:[\\s|｜·]+(?:[\\p{Script=Han}A-Za-z]{1,8}|[\\d,]{1,8}))*',
      '【(?:纠错|打印|收藏|返回顶部|关闭窗口|推荐朋友|大\\s?中\\s?小).{0,24}】.{0,30}',
      '腾讯QQ\\s.{0,20}',
      '(?:用?微信)?扫[一]?[扫描码].{0,40}|扫码.{0,30}|(?:长按|识别).{0,6}二维码.{0,30}|.{0,8}欢迎(?:扫描|关注).{0,40}',
      '点击(?:进入|查看|阅读|图片|下一页|收听).{0,40}',
      '(?:关注|下载).{0,16}(?:微信|公众号|客户端|APP|新华网|人民网|微博|订阅).{0,20}',
      '(?:.{0,12}人)?参与\\s*(?:评论|\\d+).{0,20}|人参与\\s?评论',
      '(?:评论|跟帖|跟贴|阅读|浏览|点击|查看|分享|收藏)(?:数|量|次数)?\\s*[:：(（]?\\s*[\\d,]{1,9}\\s*[)）]?(?:次|条)?',
      '[\\d,]{1,7}\\s*(?:条评论|人评论|评论|跟贴|跟帖|次阅读|阅读|参与)',
      '(?:上一篇|下一篇|上一页|下一页|返回列表)\\s*[:：]?.{0,60}',
      '搜索(?:\\s.{0,30})?',
      '.{0,20}(?:新浪|腾讯|网易|搜狐|凤凰|人民网|新华网).{0,4}(?:公众号|官方微信|官方微博)',
      '新闻评论|网友评论|最新评论|发表评论.{0,20}|我来说两句.{0,20}|登录后.{0,20}',
    ].join('|')})$`,
    'u',
  ),
);

const opens = codeSet(
  charactersInBothScripts(
    '分转我一字调站小大缩放T[A+＋0123456789打收纠举评微新腾Q朋图视手复返关点推列F WLE客人查加更首正广D好钦喜泪可思赞踩顶相友网【用扫长识欢下参跟阅浏上搜狐凤凰发登最猛资',
  ),
);

/** The beginnings of all these, and words of those that may begin with anything: they tell at little cost that a line is none. */
const opening = patternInBothScripts(
  /^(?:【(?:纠错|打印|收藏|返回|关闭|推荐|大[\s中])|打印|收藏|纠错|返回|关[闭注]|推荐|大字|分享|转发|我[要来]|一键|字[号体]|调整|小字|缩小|放大|举报|评论|微[信博]|新浪|新闻评|腾讯|朋友|图集|视频|手机|复制|点[赞击]|列印|客户|站内|人民日报客|人参|打开|查看|加载|更多|首页|正文|广告|好文|钦佩|喜欢|泪奔|可爱|思考|[赞踩顶]|相关|友情|网[站友]|用微|扫[一扫描码]|长按|识别|下[一载]|参与|跟[帖贴]|阅读|浏览|上一|搜索|最新|发表|登录|[+＋A-Z[]|[\d,]{1,7}\s*[条人评跟次阅参])/,
);
const further = patternInBothScripts(/欢迎|参与|公众号|官方微/);

const opensInBrackets = codeSet(charactersInBothScripts('纠打收返关推大'));

/** Whether a line is what a web page left behind: 分享: · 字号：大 中 小 · 打印 · 扫一扫… · a bare count of comments. */
export function isChrome({ text, bodyStart, bodyEnd }: ShapedLine): boolean {
  const first = text.charCodeAt(bodyStart);
  if (!isIn(opens, first) || bodyEnd - bodyStart > longestChrome) return false;
  if (first === LENTICULAR && !isIn(opensInBrackets, text.charCodeAt(bodyStart + 1))) return false;
  const body = text.slice(bodyStart, bodyEnd);
  return (opening.test(body) || further.test(body)) && whole.test(body);
}

/** 【 */
const LENTICULAR = 0x3010;
