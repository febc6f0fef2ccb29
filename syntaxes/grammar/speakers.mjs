import { colon } from './parts.mjs';
import { line, oneOf } from './rule.mjs';

const open = ['\\*{0,2}[\\[［【〖]?\\*{0,2}', 'punctuation.definition.speaker.begin'];
const close = ['[\\]］】〗]?\\*{0,2}', 'punctuation.definition.speaker.end'];
const delimiter = [`${colon}(?!//)`, 'punctuation.separator.speaker'];
const emphasis = ['\\*{0,2}', 'punctuation.definition.speaker.end'];
const role = (pattern) => [pattern, 'entity.name.type.speaker.role'];
const speaker = (pattern) => [pattern, 'entity.name.type.speaker'];
const start = '(?:#{1,6}\\s)?(?:\\d{1,3}\\s?[.．、]\\s?)?';
const note = '(?:\\s?（[^（）\\n]{1,20}）|\\s?\\([^()\\n]{1,20}\\))?';

const interviewer = oneOf('记者 記者 主持人 主持 主播 嘉宾 嘉賓 网友 網友 观众 觀眾 听众 聽眾');
const party = oneOf('问 問 答 记 記 提问 提問 追问 追問 回答 受访者 受訪者 采访者 採訪者 采访人 被访者 编者 編者 Q A');
/** What an office, rank or occupation ends in: 部长, 研究员, 发言人, 教授. */
const title = `(?:${oneOf(
  '主席 总统 總統 总理 總理 首相 大臣 国务卿 書記 书记 主任 总裁 總裁 经理 經理 总监 總監 特首 教授 博士 院士 学者 學者 专家 專家 女士 先生 小姐',
  '老师 老師 大使 公使 参赞 參贊 领事 領事 特使 代表 发言人 發言人 负责人 負責人 创始人 創始人 合伙人 传承人 法官 警官 司令 政委 上将 上將 中将',
  '少将 大校 上校 首席执行官 主编 主編 编辑 顾问 顧問 董事 理事 干事 幹事 助理 秘书 律师 律師 导演 演员 教练 學生 学生 村民 市民 居民 家长 志愿者',
)}|[医醫]生|\\p{Han}[长長员員师師家])`;
/** 普京, 阮宗泽, 弗拉基米尔·普京 */
const name = '\\p{Han}{2,5}(?:[·•]\\p{Han}{1,8}){0,3}';
/** How reported speech ends before its colon: 习近平指出：“…” */
const notReporting = `(?<!${[
  '说|說|言|曰|法|答|道|称|稱|指出|表示|认为|認為|强调|強調|透露|介绍|介紹|告诉|告訴|写|寫|要求|回应|回應|坦言|呼吁|呼籲|建议|建議|宣布|问|問|解释|解釋',
  '补充|補充|评价|評價|声明|聲明|致辞|讲话|談話|谈话|点评|點評|解读|解讀|提醒|观点|觀點|简介|意见|声音|寄语|批示|指示|是|到|为|為|中|后|時|时',
].join('|')})`;

/** Surnames that seldom open another short word. Server-side evidence tells the rest; here a miss is better than a guess. */
const surname = `(?:欧阳|歐陽|司马|上官|诸葛|[${[
  '王李张張刘麥劉陈陳杨楊赵趙吴吳徐孙孫朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭潘袁蔡蒋蔣余杜叶葉魏吕呂卢盧姚沈钟鍾姜崔谭譚',
  '陆陸汪廖贾賈邹鄒熊孟秦邱侯尹薛阎闫龚龔邵钱錢汤湯黎乔喬赖賴殷庞龐樊颜顏倪俞涂阮习習周马馬任江夏贺賀毛史石黄黃田董苏蘇范傅戴丁戚邬霍柯梅聂聶耿岳柳',
].join('')}])`;
const notName = `(?!${oneOf(
  '周一 周二 周三 周四 周五 周六 周日 周末 周边 周期 周年 马上 马来 任务 任務 任何 任期 任命 江苏 江西 江南 夏天 夏季 贺词 贺信 毛病 史料 石油 韩国 韓國 韩媒 韩方 苏州 苏联 郑州 沈阳 何时 何地 何人 何谓 许可 谢谢 范围 范文 田径 陆军 林业 孟加拉 钱包 钟表 熊猫 杨梅 梅花 柳州 汤匙 徐州 叶子 余额 胡同 唐朝 宋代 黄金 黄河 罗马',
)})`;
const outlet = `(?!${oneOf('据 據 来源 來源 转自 转载 原标题 对此')})\\p{Han}{0,8}(?:《[\\p{Han}]{2,10}》|\\p{Han}(?:日报|日報|时报|時報|晚报|晚報|早报|周刊|通讯社|网站|网|網))`;

/** The start of a paragraph that is a turn: who speaks, and the delimiter. */
const turn = (comment, who, after = '') =>
  line(comment, 'meta.turn', start, open, who, note, close, '\\s{0,2}', delimiter, emphasis, after);

export const speakers = {
  speaker: {
    patterns: [
      turn(
        '记者：· 新华社记者：· 1.问：· **答：** · [主持人]：· 记者（新华社）：',
        role(
          `(?:(?!据|據|对|有|当|向|在|多)[\\p{Han}A-Za-z《》]{1,12}?)?${interviewer}(?:\\s?[A-Z甲乙丙丁一二三四\\d])?|${party}(?:\\s{0,2}[A-Z\\d]{1,3})?`,
        ),
      ),
      line(
        '【主持人】 before the words, without a delimiter',
        'meta.turn',
        start,
        ['[\\[［【〖]', 'punctuation.definition.speaker.begin'],
        role(`(?:\\p{Han}{0,8}${interviewer}|[问問答])`),
        ['[\\]］】〗]', 'punctuation.definition.speaker.end'],
        '(?=\\s{0,4}[^\\s\\n])',
      ),
      turn(
        '俄罗斯总统普京: · 某研究院副院长、研究员张三：',
        speaker(
          `(?!据|據|来源|來源|对此|在|当|有|或者|作者|还有|正如)[\\p{Han}A-Za-z0-9“”《》、·（）() -]{0,40}?${title}\\s{0,2}(?!团|们|會|会|对|谈)${name}${notReporting}`,
        ),
      ),
      turn('阮某某： · 蔡：', speaker(`${notName}${surname}\\p{Han}{0,2}${notReporting}`)),
      turn('弗拉基米尔·普京：', speaker(`\\p{Han}{1,8}(?:[·•]\\p{Han}{1,8}){1,3}${notReporting}`)),
      turn(
        'Hay：… with a full-width colon',
        speaker(
          `(?!${oneOf('PS Tips Note Vol Email Tel App Web ID')}\\b)[A-Z][A-Za-z.]{0,14}(?: [A-Z][A-Za-z.]{0,14}){0,2}(?=\\s?：)`,
        ),
      ),
      turn('环球时报：… · 韩国《中央日报》：…', speaker(outlet), '(?=\\s{0,4}[^\\s\\n])'),
    ],
  },
};
