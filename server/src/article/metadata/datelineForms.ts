import { patternInBothScripts, patternWithHan } from '../../text/scripts.ts';
import { sign } from './datelineSigns.ts';
import { knownOutlets } from './outlets.ts';

/** Names that do not end as those of outlets do. */
const otherAgencies = '央视国际|CCTV\\.com';
const agencies = `${knownOutlets}|${otherAgencies}|[\\p{Script=Han}]{2,6}(?:社|(?:新闻)?网|报|日报|在线|新闻|电视台|客户端)`;
const own = '本报|本刊|本网|本台|本社';
/** 本报 and the like, which name no other agency. */
export const ownName = patternInBothScripts(new RegExp(`^(?:${own})$`));
const reporters = '(?:[\\s\\u3000]?[（(][^）)]{0,60}[）)])?';
const ending = '(?:专?电|专?讯|消息|信息|报道|综合报道|综合电)';
const number = '(?:[\\d０１２３４５６７８９]{1,2}|[一二三四五六七八九十]{1,3})';

/** 新华社北京7月10日电（记者 张三） · 据中新网7月10日消息 · 本报北京7月10日讯 */
const dated = patternInBothScripts(
  new RegExp(
    `^据?(?<agency>(?:${agencies}|${own})(?:客户端)?)(?:讯|消息|电)?[\\s\\u3000]?(?:记者\\p{Script=Han}{2,4}|(?<place>[\\p{Script=Han}]{2,12}?|[“「][^”」]{1,10}[”」]))?[\\s\\u3000]?(?:(?<month>${number})月)?(?<day>${number})日${ending}${reporters}`,
    'u',
  ),
);
/** IT之家7月10日消息 · 第一财经7月10日讯 · 澜城广电·老街7月10日讯 */
const datedByAnyone = patternInBothScripts(
  new RegExp(
    `^据?(?!今年|去年|前年|当年|截至|截止|北京时间|当地时间)(?<agency>[\\p{Script=Han}A-Za-z]{2,6}?(?:讯(?=[\\d月]{2,5}日电))?|[\\p{Script=Han}]{2,4}·[\\p{Script=Han}]{2,4})讯?\\s?(?<month>${number})\\s?月\\s?(?<day>${number})\\s?日(?:电|讯(?!问)|消息(?=[：:\\s,，（(])|报道(?=[：:，,])|(?=[丨｜|]))${reporters}`,
    'u',
  ),
);
/** 新浪科技讯 · 南都讯 记者张三 */
const news = patternInBothScripts(
  new RegExp(
    `^(?<agency>\\p{Script=Han}{2,6})(?<![资快简通短视喜音问审])讯(?:(?=[\\s\\u3000]?[（(]?记者)|(?=[\\s\\u3000]{1,2}(?:\\d{1,2}月\\d|近日|日前|昨[日天]|今[日天]))|(?<=\\p{Script=Han}{4})(?=[\\s\\u3000（(]))${reporters}`,
    'u',
  ),
);
/** 大河网郑州讯（记者 张三） · 澜城晚报老街讯 | */
const local = patternInBothScripts(
  new RegExp(
    `^(?<agency>(?:${knownOutlets}|\\p{Script=Han}{1,8}(?:网|报|广播|台|在线|新闻))(?:\\p{Script=Han}{2,5}(?:网|新闻|客户端)(?=讯))?)(?<place>\\p{Script=Han}{2,6}?)?(?<![资快简通短视喜音问审])讯(?:(?=[\\s\\u3000（(])${reporters}|\\s?[|｜])`,
    'u',
  ),
);
/** 财联社（松岚，记者 张三）讯 */
const reported = patternInBothScripts(
  new RegExp(`^(?<agency>${agencies})[（(][^（）()]{2,30}[）)]讯(?=[，,：:\\s\\u3000（(])${reporters}`, 'u'),
);
/** 7月10日电 */
const unnamed = patternInBothScripts(/^(?<month>\d{1,2})月(?<day>\d{1,2})日电(?=[\s\u3000（(])/);
/** 晨报讯 “…” · 晚报讯（记者 张三） */
const ofCity = patternInBothScripts(
  new RegExp(`^(?<agency>[晨早晚日商时]报)讯(?=[\\s\\u3000（(“：:])${reporters}`, 'u'),
);
/** 北京，7月20日（新华社）—— */
const translated = patternInBothScripts(
  new RegExp(
    `^(?<place>\\p{Script=Han}{2,8})[,，]\\s?(?<month>${number})月(?<day>${number})日\\s?[（(](?<agency>${agencies})[）)]\\s?[—–-]{1,2}`,
    'u',
  ),
);
/** 路透北京9月7日 */
const reuters = patternInBothScripts(
  /^(?<agency>路透)(?<place>\p{Script=Han}{2,8})(?<month>\d{1,2})月(?<day>\d{1,2})日/u,
);
/** 央视网消息（新闻联播）： · 本报讯 · 据新华社电 */
const undated = patternInBothScripts(
  new RegExp(
    `^(?:(?:${own})(?:讯(?!息|问)|\\p{Script=Han}{0,6}(?:讯|电|消息)(?=[：:\\s\\u3000,，（(据]|$))|据?(?<agency>${agencies})(?:(?:讯|消息|电)(?:[（(][^（()）]{0,20}[）)])?(?=[：:\\s\\u3000,，（(据])[：:]?|报道)|[（(](?<bracketed>${agencies})(?:[^）)]{0,12}(?:电|讯|消息|报道|报导))?[）)])${reporters}`,
    'u',
  ),
);
/** 【环球网报道 记者 张三】 · [海外网] · 【Now新闻台】 */
const bracketed = patternInBothScripts(
  new RegExp(
    `^[【〔\\[［](?:(?:${own})(?:讯|电|消息)|(?<agency>${agencies})(?:[^】\\]］／/]{0,12}?)(?:报道|报导|讯|电|消息|记者)[^】\\]］]{0,40}|(?<bracketed>${knownOutlets}|(?!AI|IT|VR)[A-Za-z]{2,10}新闻[台网]?(?=[】\\]］]))[^】〕\\]］]{0,4})[】〕\\]］]`,
    'u',
  ),
);
/** （中央社記者李先鳳花蓮3日電） · （中央社東京3日綜合外電報導） · （法新社巴黎10日電） */
const wired = patternInBothScripts(
  new RegExp(
    `^[（(](?<agency>${agencies})(?:记者(?<credited>[\\p{Script=Han}、]{4,24}?)|(?<place>\\p{Script=Han}{2,6}?))(?:\\d{4}年)?(?:(?<month>${number})月)?(?<day>${number})日(?:综合)?(?:外|专)?[电讯](?:报导|报道)?(?:[\\s\\u3000]记者[^）)]{2,40})?[）)]`,
    'u',
  ),
);
/** （吉隆坡10日讯） · （华盛顿综合电） */
const placed = patternInBothScripts(
  new RegExp(
    `^[（(](?<place>\\p{Script=Han}{2,8}?)(?:(?:(?<month>${number})月)?(?<day>${number})日(?:综合)?[电讯]|综合(?:[电讯]|报道|报导))[）)]`,
    'u',
  ),
);
/** （早报讯） · （本报讯） */
const paper = patternInBothScripts(new RegExp(`^[（(](?<agency>\\p{Script=Han}报|${own})讯[）)]`, 'u'));
/** 【大纪元3月27日讯】（法新社巴黎二十七日电） · 【大纪元3月27日报导】 · 【新唐人北京时间2023年7月14日讯】 */
const dayed = patternInBothScripts(
  new RegExp(
    `^[【〔\\[［](?<agency>\\p{Script=Han}{2,8}?)(?:北京时间|当地时间)?(?:\\d{4}年)?(?<month>${number})月(?<day>${number})日(?:综合)?(?:[电讯]|报道|报导)[】〕\\]］](?:[（(][^（()）]{2,40}(?:[电讯]|报道|报导)[）)])?`,
    'u',
  ),
);
/** 《经济通通讯社2日专讯》 */
const titled = patternInBothScripts(
  new RegExp(`^《(?<agency>${agencies})(?:(?<month>${number})月)?(?<day>${number})日专?[电讯]》`, 'u'),
);
/** 〔記者王小明／台北報導〕 · （記者王小明台北報導） · 【政治中心／綜合報導】 */
const filed = patternInBothScripts(
  new RegExp(
    `^[【〔\\[［（(](?<agency>${agencies}|大纪元|新唐人)?(?:(?:(?:记者|编译|特派员)[\\s\\u3000]?[\\p{Script=Han}、]{2,24}|\\p{Script=Han}{2,8})[\\s\\u3000]?[／/∕╱][\\s\\u3000]?(?:综合|即时|(?<place>\\p{Script=Han}{2,6}?))(?:外电|即时)?|记者(?<credited>[\\p{Script=Han}、]{4,24}?))(?:报道|报导)[】〕\\]］）)]`,
    'u',
  ),
);
/** 澜城时报【王小明／台北报导】 */
const filedByPaper = patternInBothScripts(
  /^(?<agency>\p{Script=Han}{1,6}(?:报|社|网))[【〔](?:记者(?<credited>[\p{Script=Han}、]{4,24}?)|[\p{Script=Han}、]{2,20}[／/∕╱](?<place>\p{Script=Han}{2,4}))(?:报道|报导)[】〕]/u,
);
/** 2020年7月10日（德国之声中文网） */
const fullyDated = patternInBothScripts(
  new RegExp(
    `^\\d{4}年(?<month>\\d{1,2})月(?<day>\\d{1,2})日\\s?[（(](?!互联网)(?<agency>${agencies})(?:电|讯|消息)?[）)](?=[\\s\\u3000—–-])`,
    'u',
  ),
);
/** 华盛顿 — */
const place = patternWithHan(/^(?<place>\p{Script=Han}{2,6})[ \u00a0]?[—–-]{1,2}(?=$|[ \u00a0])/u);
/** A form of dateline, and the signs (see `sign`) of which a line that has it has one. */
interface DatelineForm {
  readonly pattern: RegExp;
  readonly needs: number;
  /**
   * Headings may have this form too. It counts only at the beginning of a paragraph of some length, or alone on its
   * line.
   */
  readonly vague?: boolean;
}

/** The forms in the order in which they are tried. */
export const datelineForms: readonly DatelineForm[] = [
  { pattern: bracketed, needs: sign.square },
  { pattern: wired, needs: sign.round },
  { pattern: dayed, needs: sign.square },
  { pattern: titled, needs: sign.title },
  { pattern: filed, needs: sign.square | sign.round },
  { pattern: placed, needs: sign.round },
  { pattern: paper, needs: sign.round },
  { pattern: fullyDated, needs: sign.year },
  { pattern: dated, needs: sign.day },
  { pattern: unnamed, needs: sign.day },
  { pattern: reuters, needs: sign.reuters },
  { pattern: reported, needs: sign.agency },
  { pattern: filedByPaper, needs: sign.agency },
  { pattern: undated, needs: sign.round | sign.own | sign.agency },
  { pattern: datedByAnyone, needs: sign.day, vague: true },
  { pattern: local, needs: sign.notice, vague: true },
  { pattern: ofCity, needs: sign.notice },
  { pattern: news, needs: sign.notice, vague: true },
  { pattern: translated, needs: sign.dash },
  { pattern: place, needs: sign.dash, vague: true },
];
