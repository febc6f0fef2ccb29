import { patternInBothScripts, patternWithHan, wordsInBothScripts } from '../../text/scripts.ts';

/** Words beside a date at the top of an article that are no outlet: labels, counts, buttons, pages, days, addresses. */
const noOutlet = patternInBothScripts(
  new RegExp(
    `^(?:${[
      '(?:最后|最近|首次)?(?:(?:发布|发表|发稿|撰文|撰写|更新|更改|刊登|刊发|刊出|上版|出版|上传|添加|成文|修改|归档|印发|建立|创建|录入|见报)(?:时间|日期|于)?|时间|日期|于|date)[:：]?(?:\\d{4}(?:年\\d{1,2}月\\d{1,2}日|[-.]\\d{1,2}[-.]\\d{1,2})?)?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?',
      '[,，]|[,，]?(?:(?:北京|当地|本地|台北|香港|澳门|新加坡|美东|格林(?:尼治|威治)标准)时间[:：]?(?:\\d{1,2}:\\d{2})?){1,2}',
      '(?:(?:新闻|文章|文字|图片)?作者|记者|编辑|责编|责任编辑|审核|校对|撰文|发布者|发布人|(?:选择)?(?:阅读|浏览|文章)?字号|字体|字体大小)[:：].{0,16}',
      '(?:浏览|阅读|点阅|点击|评论|参与|人参与|访问|查看|观看|分享|收藏|打印|点赞|打赏|跟帖|转发|人气)(?:量|数|次数|人数|互动)?[:：]?[\\d.,]{0,9}[万亿]?[次条人]?',
      '[\\d.,]{1,9}[万亿]?[次条人]?(?:浏览|阅读|点击|评论|参与)?',
      '[次条人第版]|(?:\\d{1,3})?分钟|阅读时间|(?:阅读)?约?需?\\d{1,3}分钟(?:阅读)?',
      '推荐|朗读|更多功能|更多|原创|我要评论',
      '国内|国际|社会|财经|时政|要闻|新闻|体育|娱乐|科技|军事|评论|文化|教育|综合|热点|头条|资讯|正文|专题|视频|图片|独家|其他|未分类',
      '[34]?[上下]一[篇版期][34]?',
      '(?:\\d{4}年)?总?第\\d{1,4}(?:[-—–]\\d{1,4})?[期号卷辑]|(?:No|Vol)\\.\\d{1,4}',
      '\\d{4}(?:年\\d{1,2}月\\d{1,2}日|[-/.]\\d{1,2}[-/.]\\d{1,2})(?:\\d{1,2}:\\d{2})?',
      '(?:本报|本刊|本网)?记者.{2,8}',
      '(?:生活|政治|社会|国际|财经|娱乐|体育|地方|大陆|两岸|即时|新闻)中心',
      'Posted|Published|Updated|on|播放量?|时长',
      '\\p{Script=Han}{2,4}版',
      '即时|\\p{Script=Han}{0,6}(?:即时|综合|连线)(?:报道|报导)|\\p{Script=Han}{2,4}报导',
      '第?(?:[A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})版(?:[:：]\\p{Script=Han}{2,6})?',
      '[,，]?(?:星期[一二三四五六日天]?|周?[一二三四五六日天])',
      '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}[.,]?',
      '(?:上午|下午|中午|早上|晚上|凌晨|AM|PM)(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?',
      '\\d{1,2}:\\d{2}(?::\\d{2})?(?:发表|发布|更新|[ap]m)?,?',
      '(?:GMT|UTC|CST|HKT|[A-Z]{2,3}T)(?:[+-]\\d{1,2}(?::?\\d{2})?)?(?:[，,](?:最后)?更新(?:时间)?[:：]?\\d{1,2}(?:天|小时|分钟|周)前)?',
      '字号|字体|字体大小|[大中小]|[TA]?[+＋-]*|默认|放大|缩小|[大小]字体|打印本页|关闭(?:窗口)?',
      '(?:桌面|电脑|手机|繁体|简体)版?|正体',
      'https?:|(?:[a-z\\d-]{1,20}\\.){1,4}[a-z]{2,6}',
    ].join('|')})$`,
    'iu',
  ),
);

/** 责任编辑：佟 刚 has a blank within the name; A06 青年话题 is a page and what it is called. */
const emptyLabel = patternInBothScripts(
  /^(?:(?:作者|记者|编辑|责编|责任编辑|审核|校对|撰文|发布者|发布人|文|图|摄影|摄)(?:[:：]\p{Script=Han}?)?|[A-Z]\d{2})$/u,
);
const publishedAt = patternInBothScripts(/^(?:发布|发表)于$/);
const channel = patternWithHan(/^\p{Script=Han}{2,4}$/u);
/** 中央社 CNA */
const initials = /^[A-Z]{2,6}$/;
/** 澜城日报社官方账号, beside the outlet itself */
const account = patternInBothScripts(/^.{2,14}官方[账帐]号$/u);

const endOfAccount = patternInBothScripts(/(?<=..)官方[账帐]号$/);

/** Places that portals show as the location of an author. */
const places = wordsInBothScripts(
  '北京 天津 上海 重庆 河北 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 ' +
    '台湾 香港 澳门 广州 深圳 南京 杭州 武汉 成都 西安 沈阳 长春 哈尔滨 石家庄 太原 郑州 济南 青岛 合肥 南昌 福州 厦门 长沙 南宁 海口 贵阳 昆明 兰州 西宁 银川 大连 宁波 苏州 台北 高雄 新加坡',
);

const provinceOrCity = patternInBothScripts(/(?<=..)[省市]$/);
const addressLabel = patternInBothScripts(/^(?:IP属地|发布于|发表于|来自|发自)[:：]?/);

/** 北京报道 */
const filed = patternInBothScripts(/^\p{Script=Han}{2,3}报道$/u);
const anyName = patternWithHan(/^(?!\d+$)[\p{Script=Han}A-Za-z\d]{2,16}$/u);

/** Whether a word beside a date is a label, a count, a button, a page or the like, and so no outlet. */
export function isNoOutlet(word: string): boolean {
  return noOutlet.test(word);
}

/** Whether a word is a label whose value is the next word: 作者： · 发布于. */
export function isEmptyLabel(word: string): boolean {
  return emptyLabel.test(word) || publishedAt.test(word);
}

/** Whether a word goes on with what the word of an outlet before it says: its channel, initials or account. */
export function goesWithOutlet(word: string): boolean {
  return channel.test(word) || initials.test(word) || account.test(word);
}

const kindOfOutlet = patternInBothScripts(/^(?:杂志|周刊|月刊|期刊)$/);

/** Whether a word only says what the outlet before it is: 《康健之友》杂志. */
export function isKindOfOutlet(word: string): boolean {
  return kindOfOutlet.test(word);
}

/** The name of an outlet without what it calls its account: 松岚网官方账号. */
export function withoutAccount(word: string): string {
  return word.replace(endOfAccount, '');
}

/** Whether a word is a place and says so: IP属地：北京, 发布于北京. */
export function isPlaceByLabel(word: string): boolean {
  return addressLabel.test(word) && isPlace(word);
}

/** Whether a word is a place: 北京 · 浙江省 · IP属地：北京. */
export function isPlace(word: string): boolean {
  return places.has(word.replace(addressLabel, '').replace(provinceOrCity, ''));
}

/** Whether a word says where the report was filed: 北京报道. */
export function isFiling(word: string): boolean {
  return filed.test(word);
}

/** Whether a word may be a name of any kind, an unknown outlet's for instance. */
export function mayBeAnyName(word: string): boolean {
  return anyName.test(word);
}
