import { codeSet, isIn } from '../../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts } from '../../text/scripts.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { alternatives, Beginnings, type Opening, openingAlternatives } from './wordForms.ts';

const longestChrome = 80;

/** Buttons that a line may open with. */
const buttons =
  '打印 收藏 收藏本页 收藏本文 收藏此页 打印本页 简体 纠错 举报 评论 微信 微博 新浪微博 腾讯微博 QQ空间 QQ好友 腾讯QQ 朋友圈 Qzone 图集 视频 手机看 复制链接 返回顶部 ' +
  '返回首页 返回主页 版面导航 标题导航 关闭 关闭窗口 转发 点赞 推荐 列印 Facebook Twitter WhatsApp LINE Email 微信扫一扫 客户端下载 站内 人民日报客户端 ' +
  '打开APP 查看更多 加载更多 更多 首页 正文 广告 ADVERTISEMENT 好文 钦佩 喜欢 泪奔 可爱 思考 赞 踩 顶 相关推荐 我要反馈 友情链接 网站地图 ' +
  '听新闻 听报道 听全文 朗读 已关注 搜索 设为首页 设置首页 加入收藏 关于我们 联系我们 网站公告 广告服务 法律声明 意见反馈 放大 缩小 顶部 手机版 PDF版 简体版 繁体版 英文版 EN ENGLISH 繁体 繁体中文 简体中文 寄给朋友 政府新闻网 合集下载 文章图片 ' +
  '读者回响 查看原文 字号变大 字号变小 您已点过 您已赞过';
/** What else stands beside them. */
const beside =
  '分享 分享到 分享至 QQ X Telegram 微信好友 豆瓣 邮件 邮箱 打印本页 字号 字体 放大字体 缩小字体 恢复默认 简体 大 中 小 标准 默认 超大 特大 T A + - ' +
  '登录 注册';

/** What may follow a button's name: further buttons and services, and counts. */
const values = `(?:[\\s:：|｜·](?:[\\s:：|｜·、/＋()（）[\\]【】]|\\d[万次条人]?|[,.]|${alternatives(`${buttons} ${beside}`)})*)?`;
/** 长按识别二维码，关注我们: what may stand before and after a QR code. */
const codeLead = '(?:图中|图片|图|识别|扫描|上方|下方|左侧|右侧|左方|右方|文末|以下|此){0,3}';
const codeRest =
  '二维码(?:[\\s，,：:！!|｜].{0,30}|(?:识别|关注|下载|查看|进入|加|添加|即可|立即|阅读|观看|收看|收听|参与|了解|获取|打开|分享|订阅|咨询|报名).{0,28})?';

/** What pages count: 阅读 1024 在看 12 */
const counted = '参与互动 我要评论 评论 跟帖 跟贴 阅读 浏览 点击 点阅 查看 分享 收藏 点赞 在看 人气';
const count = '(?:数|量|次数)?\\s*[:：(（]?\\s*[\\d,.]{1,9}[万亿]?\\+?\\s*[)）]?(?:次|条)?';

/** 京公网安备 · 浙ICP: how the permits of sites begin. */
function ofProvinces(permit: string): string {
  return Array.from(
    '京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕甘青宁新蒙',
    (short) => short + permit,
  ).join(' ');
}

/** What pages put around an article: the words that a line opens with, and what may follow them up to its end. */
const forms: readonly Opening[] = [
  ['分享 转发 我要分享 一键分享 字号 字体 字体大小 [字号 [字体', values],
  ['分享到 分享至 分享给', '(?:(?:[\\s:：]|微信|微博|新浪|腾讯|QQ|Q|好友|朋友|空间|Facebook|Twitter|LINE).{0,40})?'],
  ['分享让更多人看到', '.*'],
  ['调整字体 小字号 大字号', ''],
  ['缩小字体 放大字体', values],
  [buttons, values],
  ['【字体 【字号 （字体 （字号 (字体 (字号', values],
  ['【字号 【字体', '[^【】]{0,16}】(?:\\s?【[^【】]{1,6}】){1,8}'],
  ['关注 收起 展开 展开全文 收起全文 展开阅读全文', ''],
  ['评分', '\\s意见反馈'],
  ['更多', '\\s?关于\\s.{1,20}\\s的新闻'],
  ['举报', '\\/(?:反馈|投诉)'],
  ['海量资讯', '[、，,]精准解读[，,]尽在.{2,16}'],
  ['限制级 我同意 我有话说 网友回应 平台声明 人划线 轻触阅读原文 预览时标签不可点', ''],
  ['未满18岁 我已年满18岁 或不同意本条款', '.{0,10}'],
  ['在看 点在看 点分享 点收藏 点点赞 分享收藏点赞在看 分享点赞在看 收藏点赞在看', ''],
  ['定义你的浏览字号 定义您的浏览字号', '.{0,20}'],
  ['loading Loading', '[.…]{0,6}'],
  ['收录于', '(?:合集|话题).{0,20}'],
  ['当前位置 您的位置 您当前的位置 您现在的位置 您所在的位置', '是?\\s?[:：]?'],
  ['【纠错 【打印 【收藏 【返回顶部 【关闭窗口 【推荐朋友', '.{0,24}】.{0,30}'],
  ['【查看 【看 [查看', '(?:原图|大图|原文|全文|更多)(?:链接|连结)?\\s?[】\\]]'],
  ['【字体 【字号', '\\s?[:：]\\s?↑?大.{0,16}】'],
  ['【大', '\\s?中\\s?小.{0,24}】.{0,30}'],
  [
    '扫一扫 微信扫一扫 用微信扫一扫 扫描二维码 扫描下方 扫描上方 扫描左侧 扫描右侧 扫二维码 微信扫码 用微信扫码 微信扫描 用微信扫描',
    '.{0,40}',
  ],
  ['二维码 文章二维码', ''],
  ['手机扫码 手机扫一扫', '[看读阅浏].{0,12}'],
  ['扫描', `.{0,8}${codeRest}`],
  ['扫码', '(?:(?:关注|下载|观看|看|阅读|查看|收听|了解|进入|获取|加|打开|体验|分享|订阅|参与|咨询|报名).{0,28})?'],
  ['长按 识别', codeLead + codeRest],
  ['点击', '(?:进入|查看|阅读|图片|下一页|收听)[^，。！!]{0,40}'],
  ['点击', '(?:上方|下方|左上角|右上角|左下角)?[“"「]?(?:蓝字|蓝色(?:字体|文字|字)|名片)[”"」]?[^。]{0,16}'],
  ['点击上方 点击下方', '[^。]{0,20}(?:关注我们|关注公众号|加关注|[”"」]\\s?关注)[！!~]?'],
  ['点个 点亮 点击 点一下', '[“"「]?在看[”"」]?(?:[，,、！!吧哦呗~\\s][^。]{0,16})?'],
  ['关注 下载', '.{0,16}(?:微信|公众号|客户端|APP|新华网|人民网|微博|订阅号?)(?:[\\s，,：:！!|｜（(“].{0,20})?'],
  ['参与', '\\s*(?:评论|\\d+[人次条]?)(?:[\\s|｜(（\\d].{0,20})?'],
  ['人参与', '\\s?评论'],
  [counted, `${count}(?:\\s{1,3}(?:${alternatives(counted)})${count}){0,5}`],
  // The count is filled in by a script, so that a saved page has none.
  [counted, '(?:数|量|次数)?\\s*[:：]\\s*[次条]?\\s*[【\\[（(]?字[体号].{0,24}'],
  ['本文 全文', '共?约?\\s?\\d{2,6}\\s?字(?:[，,\\s]{0,2}.{0,6}阅读.{0,12})?'],
  ['跳至 跳到 跳转至 跳转到 跳过至', '(?:正文|主要内容|主内容|内容|导航|页尾)区?块?'],
  ['Skip SKIP', '\\s[Tt][Oo]\\s(?:main\\s)?[Cc](?:ontent|ONTENT)(?:\\s[^.。]{0,40})?'],
  ['收听本文 收听全文 收听文章 语音播报', '[\\s\\d:：/／]{0,20}'],
  ['请继续往下阅读 继续往下阅读', '[.。…\\s]{0,6}'],
  ['即可将网页分享至朋友圈 即可将本文分享', '.{0,10}'],
  ['返回目录', '\\s+(?:放大|缩小|全文复制|上一篇|下一篇|\\s){1,12}'],
  ['请输入验证码', '[:：]?'],
  ['专栏', '\\s?[:：]'],
  ['更多', '精彩内容请(?:进入|点击|关注|浏览).{2,16}'],
  ['更多', '\\s?(?:\\d{1,2}小时|热门|点击|阅读|新闻)排行榜?'],
  ['第0', '\\d\\s?版\\s?[(（:：]\\p{Script=Han}{2,8}[)）]?|\\d\\s?版[(（][)）]'],
  ['第1 第2 第3 第4 第5 第6 第7 第8 第9', '\\d?\\s?版\\s?[(（](?:\\p{Script=Han}{2,8})?[)）]'],
  ['上一版 下一版 上一期 下一期', '(?:\\s*(?:[34]|>>|»))?(?:\\s+[34]?(?:上一[版期]|下一[版期])\\s*[34]?)?'],
  ['抱歉', '.{0,14}浏览器.{0,30}'],
  ['建议您 建议使用 请使用 请升级 请更换', '.{0,30}浏览器.{0,40}'],
  ['浏览器 您的浏览器 您使用的浏览器 请更新您的浏览器', '(?:版本)?(?:较旧|过旧|过低|太旧|不支持|已不).{0,60}|'],
  ['您即将进入之', '.{0,40}'],
  ['请至', '.{2,12}官网下载.{0,60}'],
  ['关闭此窗口', '.{0,4}请至.{2,12}官网下载.{0,60}'],
  ['Press', ' "?Enter"? to skip to content'],
  ['Be Leave', ' (?:First to Comment|a Reply)'],
  ['Your', ' email address will not be published.{0,40}'],
  [ofProvinces('公网安备'), '\\s?\\d{8,}号?.{0,20}'],
  [ofProvinces('ICP'), '[备证]\\s?(?:B2-)?\\d{5,}号?.{0,60}'],
  ['Copyright COPYRIGHT copyright', '.*'],
  [
    '互联网新闻信息服务许可证 信息网络传播视听节目许可证 增值电信业务经营许可证 网站标识码 违法和不良信息举报电话',
    '.*',
  ],
  ['上一篇 下一篇 上一页 下一页 返回列表', '\\s*[:：]?(?!4?\\s?\\d{4}年\\d{1,2}月\\d{1,2}日\\s+放大).{0,60}'],
  ['检索', '\\s?[:：].{0,12}'],
  ['文章搜索 新闻搜索 高级搜索 站内搜索 站内检索', '\\s?[:：]?'],
  ['通版阅读请点击 展开通版 收缩通版', '[:：]?'],
  ['当前版', '[:：]\\s?[A-Z]?\\d{1,2}版'],
  ['调查问题加载中', '.{0,12}'],
  ['若长时间无响应', '.{0,14}'],
  ['访问主要内容 跳至主内容', ''],
  ['放大图片', ''],
  ['搜索', '(?:\\s*[:：]|\\s(?:新闻|全文|标题|本站|站内|全站|网页|图片|视频|高级|热门)(?:\\s.{0,20})?)'],
  ['登录 注册', `\\s*[|｜/·]\\s*(?:登录|注册)${values}`],
  ['新闻评论 网友评论 最新评论 全部评论 请发表评论 发布留言 发表留言 张贴留言', ''],
  ['Skip', ' [Tt]o (?:[Mm]ain )?[Cc]ontent(?:\\s.{0,40})?'],
  ['跳到 跳转到 跳至', '(?:主要?|正文)?内容(?:区块?)?'],
  ['无障碍', '(?:链接|浏览|模式)'],
  ['没有留言 没有评论 暂无评论', '\\s?[:：]?'],
  ['最热评论 最新评论', '\\s*(?:暂无评论|查看全部)?'],
  ['用手机看 我来说两句 参与互动', ''],
  ['收藏文章', values],
  ['正在加载 努力加载中 加载中 载入中', '[.。…，,~～\\s]{0,6}(?:请稍[后候等])?(?:评论)?[.。…~～\\s]{0,6}'],
  ['评论', '\\s?抢沙发'],
  ['打开', '.{0,12}(?:客户端|APP|App)[，,\\s]{0,2}(?:查看|阅读|观看|看).{0,10}'],
  ['点我下载 不用抽', '.{0,24}APP.{0,30}'],
  ['返回搜狐', '[，,]?查看更多.{0,10}'],
  ['此网页已闲置', '.{0,40}'],
  ['看更多 按赞加入 按赞 加入 追踪', '.{0,16}(?:粉丝团|粉丝专页|LINE好友|Facebook)'],
  ['喜欢这篇文章', '[吗嗎].{0,30}'],
  ['如有问题 如有疑问 如有任何问题', '[，,]?(?:欢迎|请)(?:电邮|来信).{0,50}'],
  ['如果您有新闻线索 如您有新闻线索', '.{0,40}'],
  ['新闻热线 报料热线 报料电话 报料邮箱 投稿邮箱 来稿邮箱 来稿信箱 广告热线', '\\s?[:：].{0,40}'],
  ['网友评论仅供 以下留言只代表 以下网友留言 以上网友发言', '.{0,40}'],
  ['文明上网', '[，,\\s]?理性发言.{0,30}'],
  [
    '为达最佳浏览效果 为达至最佳浏览效果 为获得最佳浏览效果 本网站使用Cookie 本网站使用相关技术 请同意我们的隐私权规范',
    '.{0,70}',
  ],
  ['我是广告', '\\s.{0,12}'],
  ['[an', ' error occurred while processing th(?:is|e) directive\\]'],
  ['发表评论 我来说两句', '(?:[\\s:：(（\\d].{0,20})?'],
  ['登录后', '(?:(?:发表|评论|查看|参与|跟帖|才|可|即).{0,20})?'],
];

/** A+ A- · T | T · +1 · 12条评论 · + 订阅 · 】 【打 印】 · 【 第1页 第2页 】 */
const signs = [
  'T\\s?[+＋]?\\s?-?(?:[\\s|｜]*T\\s?[+＋]?\\s?-?)?|[A-]\\s?[+＋]|A\\s?A',
  '[+＋](?:\\d{1,5}|\\s?(?:订阅|关注|收藏))',
  '】?\\s?【\\s?打\\s?印\\s?】?',
  '【\\s?(?:第\\s?\\d{1,2}\\s?页\\s{0,2}){1,12}】',
  '©.*',
  '[大中小]\\s?[|｜]?',
  '上\\s?/\\s?下一[篇页](?:新闻|文章)?',
  '[34]\\s?上一[篇版期](?:\\s+(?:下一[篇版期]\\s?[34]?|版面导航))?',
  '\\d\\.\\s?跳转?[至到].{1,16}',
  '[\\d,]{1,7}\\s*(?:条评论|人评论|评论|跟贴|跟帖|次阅读|阅读|参与)',
];

/** Chrome that is recognised by words further on in the line. */
const further = [
  '.{0,8}欢迎(?:扫描|关注).{0,40}',
  '.{0,12}人参与\\s*(?:评论|\\d+).{0,20}',
  '.{0,20}(?:新浪|腾讯|网易|搜狐|凤凰|人民网|新华网).{0,4}(?:公众号|官方微信|官方微博)',
];

const opening = wholeLine([openingAlternatives(forms), ...signs]);
const furtherOn = wholeLine(further);

function wholeLine(patterns: readonly string[]): RegExp {
  return patternInBothScripts(new RegExp(`^(?:${patterns.join('|')})$`, 'u'));
}

/** What the signs above begin with. */
const firstSigns = '上 大 中 小 © T A - + ＋ 【 】 , 0 1 2 3 4 5 6 7 8 9';
const beginnings = new Beginnings([...forms.map(([words]) => words), firstSigns].join(' '));

/** 欢迎 and 参与 stand within so many characters; the names of accounts end in 公众号, 官方微信 or 官方微博. */
const longestLead = 14;
const invites = codeSet(charactersInBothScripts('欢参'));
const endsAccount = codeSet(charactersInBothScripts('号信博'));

/**
 * Whether a line was copied from the web page around the article: 分享: · 字号：大 中 小 · 打印 · 扫一扫… · a bare count of
 * comments.
 */
export function isChrome({ text, bodyStart, bodyEnd }: ShapedLine): boolean {
  if (bodyEnd - bodyStart > longestChrome) return false;
  const mayOpen = beginnings.mayBeginAt(text, bodyStart);
  const mayTell = isIn(endsAccount, text.charCodeAt(bodyEnd - 1)) || invitesSoon(text, bodyStart, bodyEnd);
  if (!mayOpen && !mayTell) return false;
  const body = text.slice(bodyStart, bodyEnd);
  return (mayOpen && opening.test(body)) || (mayTell && furtherOn.test(body));
}

function invitesSoon(text: string, from: number, to: number): boolean {
  const stop = Math.min(to, from + longestLead);
  for (let at = from; at < stop; at++) if (isIn(invites, text.charCodeAt(at))) return true;
  return false;
}
