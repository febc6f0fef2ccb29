import { patternInBothScripts } from '../../text/scripts.ts';

const endNote = patternInBothScripts(
  /^[（(【[]?[\s—–\-_=·•*]{0,8}(?:完|全文完|本文完|结束|END|End|end|The End|THE END|待续|未完待续)[\s—–\-_=·•*]{0,8}[.。]?[）)】\]]?$/,
);
/** Notices about the page and about rights. A paragraph may begin with the same words: 声明说，… · 未经许可的广告牌… */
const notices = patternInBothScripts(
  /^[（(【[]?\s*(?:(?:(?:免责|版权|特别|郑重)?声明|延伸阅读|相关阅读|相关新闻|相关链接|相关报道|其他报道|更多报道|推荐阅读|往期(?:回顾|推荐|精彩)|作者简介|作者单位|精彩推荐|猜你喜欢|为您推荐|热点推荐|原文链接|原文网址|本文网址|本文链接|文章链接|阅读原文|我们的标准)(?=$|[\s:：︰﹕】\]>）)])|专题[:：]|本文(?:为.{2,12}(?:作者|用户)(?:或机构)?在?.{0,12}(?:上传|发布)|仅代表|系|转自|转载自|首发|原载|原标题)|[*＊]?(?:注[:：]\s?)?本(?:网站|站)(?:有权|部分|所刊|所有|转载|内容|发布的)|刊用本网站?稿件|更多(?:精彩|内容|资讯|详情)[^，。]{0,6}(?:请|敬请)?关注|以上(?:内容|信息)(?:由|来自|综合)|阅读下一篇|返回[^，。]{2,10}首页|Notice: The content above|未经.{0,16}(?:授权|许可|同意|允许).{0,16}(?:转载|复制|摘编|刊载|刊登|引用|镜像|使用本)|版权所有|(?:欢迎)?转载[，,]?(?:请注明|自|或(?:引用|使用|摘编|商务)))/,
);
/** 松岚网 · 版权所有 · 不得转载; 以上图文版权归松岚网所有，转载请注明出处; 松岚网原创内容，转载请联系后台 */
const rights = patternInBothScripts(
  /^[^，。；]{2,24}版权所有(?:$|[\s·,，.。|｜][^。；]{0,40}$)|^[^，。；]{0,10}版权(?:归|属于?)[^，。；]{2,16}所有(?:$|[，。；])|^[^，。；]{2,20}原创(?:内容|文章|稿件)?[，,](?:未经|转载|如需)/,
);
/** （文中人物均为化名）, 注：应受访者要求，文中姓名为化名。 */
const pseudonyms = patternInBothScripts(
  /^[（(【[]?[*＊]?\s?(?:注[:：]\s?)?(?:应[^，。]{2,10}要求[，,])?(?:本文|文中|文内)[^，。]{0,14}(?:均|皆|都)?[为系用]化名[。.]?[）)】\]]?$/,
);
const longestRights = 80;

/** Whether a text says that the article ends here: （完）, The End. */
export function isEndNote(text: string): boolean {
  return endNote.test(text);
}

/** Whether a text is a notice of the page or about rights: 免责声明：…, 未经授权不得转载. */
export function isNotice(text: string): boolean {
  return notices.test(text) || (text.length <= longestRights && (rights.test(text) || pseudonyms.test(text)));
}
