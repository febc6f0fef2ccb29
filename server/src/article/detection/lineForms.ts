import { patternWithHan } from '../../text/scripts.ts';

/** Signs of the kind of a text that the form of its lines shows. */
export type LineSign =
  | 'credit'
  | 'address'
  | 'runTogether'
  | 'code'
  | 'stamps'
  | 'rows'
  | 'lists'
  | 'clauses'
  | 'chapters'
  | 'dialogue'
  | 'forms'
  | 'exam'
  | 'scenes'
  | 'paper'
  | 'library'
  | 'addressed';

/**
 * A form of line. A few lines may have it by chance; if a certain share of the lines beyond these have it, the sign has
 * full strength.
 */
interface LineForm {
  readonly sign: LineSign;
  readonly form: RegExp;
  /** A line of this form holds one of these characters or begins with one of those: others need no closer look. */
  readonly holding?: string;
  readonly beginning?: string;
  /** In UTF-16 code units; shorter lines do not count. */
  readonly shortest?: number;
  readonly chance: number;
  readonly share: number;
}

export const lineForms: readonly LineForm[] = [
  {
    sign: 'credit',
    form: /^[^。]{0,40}[（(【〔[［][^（()）【】〔〕[\]［］]{0,14}(?:记者|記者|通讯员|通訊員|实习生)[^（()）【】〔〕[\]［］]{0,40}[）)】〕\]］]|^.{0,12}[讯訊电電]\s?(?:记者|記者)|(?:记者|記者).{1,30}[道導导]$|^.{0,12}本[报報刊台网網](?:首席|特[约約]|全媒体|融媒体|[实實][习習])?[记記]者.{0,20}$|^.{0,20}[【〔(（].{2,16}(?:报[道导]|報[道導]|[专專]?[讯訊])[】〕)）]|^【[^】]{1,8}新[闻聞]台?】/,
    holding: '记記讯訊习報报闻聞',
    chance: 0,
    share: 0,
  },
  {
    sign: 'address',
    form: /^(?:(?:original_)?url|link|原文|链接|連結|来源|來源|本文).{0,40}https?:\/\/.{0,80}(?:news|article|story|weixin|\/20\d\d)/,
    holding: '/',
    chance: 0,
    share: 0,
  },
  {
    sign: 'runTogether',
    form: patternWithHan(
      /[来來]源\s?[:：]|社\p{Script=Han}{2,8}\d{1,2}月\d{1,2}日[电電]|[责責]任?[编編][辑輯]?\s?[:：]/u,
    ),
    holding: '源电電编編',
    shortest: 160,
    chance: 0,
    share: 0,
  },
  {
    sign: 'code',
    form: /[{}]$|[!-~];$|[\w)'"]:$|\w\]:$|\b[a-z_]\w+\(|\s(?:=|:=|=>|[!=]=|->|&&)\s|^(?:[{}$]|"[^"]{1,30}":|\/\/|\/\*|--\s|```|#(?:include|define|!)|(?:import|from|return)\s|<(?:[!?]|\/?(?:html|head|body|meta|link|div|p|span|ul|li|nav|h\d|script|style)\b))/,
    holding: '{};:(=>&',
    beginning: '$"/-`#ifr<',
    chance: 1,
    share: 0.2,
  },
  {
    sign: 'stamps',
    form: /-->|^Dialogue:|^\[?\d{1,2}:\d{2}[.:\d\]]|^[[(]?\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]\d{1,2}:\d{2}.{8}|^.{1,16}\s\d{1,2}:\d{2}(?::\d{2})?$/,
    holding: ':>',
    chance: 2,
    share: 0.25,
  },
  {
    sign: 'rows',
    form: /^(?:[^\t]*\t){3}|^\||^(?:[^,|，。]{0,25}[,|]){3,}(?:[^,|，。]{0,60}[^,|，。.?!？！…”」])?$/,
    holding: '\t|,',
    chance: 1,
    share: 0.3,
  },
  {
    sign: 'lists',
    form: /^(?:#{1,6}\s|[-*+>]\s|\[[ xX]\]|[□☐☑✔]|\d{1,2}(?:[.、．)]|(?:\.\d{1,2})+)).{0,60}$/,
    beginning: '#-*+>[□☐☑✔0123456789',
    chance: 2,
    share: 0.5,
  },
  {
    sign: 'clauses',
    form: /^第[〇零一二三四五六七八九十百\d]{1,5}[条條]|^[甲乙丙]方/,
    beginning: '第甲乙丙',
    chance: 1,
    share: 0.1,
  },
  {
    sign: 'chapters',
    form: /^楔子|^(?:[^，,。]{0,60}[\s>›»_☆])?第\s?[〇零一二三四五六七八九十百千\d]{1,6}\s?[章回卷](?![^\s]{24})|[章节節][字目][数數录錄]|^[^，,。]{0,20}[上下]一章[^，,。]{0,20}$|本章未完|最新章|小[说說][网網]|[书書笔筆]趣|最新[网網]址/,
    holding: '章回卷网網节節趣',
    beginning: '楔',
    chance: 0,
    share: 0,
  },
  {
    sign: 'dialogue',
    form: /^[“「"]|[：:道说說][“「][^”」]*[”」]$/,
    holding: '“「',
    beginning: '"',
    chance: 3,
    share: 0.4,
  },
  {
    sign: 'forms',
    form: /^(?:[发收]件人|抄送|发送时间|From|To|Subject|Cc|会议(?:时间|地点|主题|名称|议题|内容)|(?:参会|与会|出席)人员|出席|列席|缺席|记录人?|议题|(?:文档|文件|标准)编号|编写|编制|版本号?)\s*[:：]/i,
    beginning: '发收抄FfTtSsCc会参与出列缺记议文标编版',
    chance: 1,
    share: 0.05,
  },
  {
    sign: 'exam',
    form: /^[A-DＡ-Ｄ][.．、]|^[一二三四五六七八九十][、.．].{0,8}(?:选择|填空|判断|简答|论述|阅读)|[（(](?:[^（()）]{0,8}题[^（()）]{0,6})?\d{1,2}分[）)]/,
    holding: '分',
    beginning: 'ABCDＡＢＣＤ一二三四五六七八九十',
    chance: 1,
    share: 0.1,
  },
  {
    sign: 'scenes',
    form: /^第[一二三四五六七八九十\d]{1,3}[幕场場](?:$|\s)|^(?:.{0,10}人物|角色|旁白|[布佈设設场場]景|幕[启啟开開落])\s?(?:[:：]|$)|^[[［（(【][^\])］）】]{0,60}(?:上[场場]|下[场場]|灯光|燈光|[黑全][场場]|幕[启啟]|[、上下]$)|^.{1,8}[:：]\s?(?:[[［][^\]］]{1,20}[\]］]|[（(][^)）]{1,6}[)）])|^.{1,8}——[男女]/,
    holding: '幕场場物色白景[［(（【—',
    chance: 2,
    share: 0.1,
  },
  {
    sign: 'paper',
    form: /基金[项項]目\s?[:：]|[请請]\s?[务務]必.{0,2}[阅閱].{0,2}正文|中[图圖]分[类類][号號]|文[献獻][标標][识識]|^[【[]?[参參]考文[献獻]|[[［]J[\]］]|本(?:发明|發明|实用新型|實用新型)[涉属屬公提]|[[［(（][^[［(（]{4,60}[\s ,，]\d{6}[;；\])］）]/,
    holding: '金务務献獻类類明型[［（(',
    chance: 0,
    share: 0,
  },
  {
    sign: 'library',
    form: /范文|範文|(?:会员|會員|网友|網友|用户|用戶)(?:上传|上傳|投稿)|本文[档檔]|文[档檔](?:[简簡]介|[编編][号號]|[页頁][数數])|上[传傳]者/,
    holding: '文传傳投',
    chance: 0,
    share: 0,
  },
  {
    sign: 'addressed',
    form: /^(?:(?:尊敬的|敬[爱愛]的|[亲親][爱愛]的|各位).{0,40}|[^，,。]{0,12}(?:同志|同学|同學|老师|老師|朋友)[们們])\s?[:：!！]|^大家(?:早上|上午|中午|下午|晚上)?好[!！]/,
    holding: ':：!！',
    chance: 0,
    share: 0,
  },
];
