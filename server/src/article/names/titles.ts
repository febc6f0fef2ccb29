import { append } from '../../text/append.ts';
import { codesAt, isHan, isIn, pairAt } from '../../text/characters.ts';
import { setInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';

/**
 * Titles: words right before a person's name and, for some, right after it. Offices and ranks of state, party, army,
 * business, science, press, culture and everyday life, as newspapers and the style guides of Chinese agencies use them.
 */
const words = wordsInBothScripts(
  '主席 总统 总理 首相 国务卿 国务委员 委员长 委员 书记 部长 外长 防长 财长 大臣 国王 女王 王储 总督 总书记 议长 议员 参议员 众议员 特首 行政长官 司长 局长 厅长 处长 科长 省长 市长 县长 ' +
    '县委书记 区长 州长 镇长 乡长 村长 街长 主任 组长 队长 班长 团长 旅长 师长 军长 连长 排长 营长 舰长 艇长 机长 船长 轮机长 乘务长 司务长 厨师长 列车长 站长 所长 院长 校长 园长 馆长 台长 社长 会长 行长 董事长 理事长 ' +
    '理事 秘书长 干事长 总干事 总裁 总经理 经理 总监 主管 店长 厂长 矿长 首席执行官 首席运营官 首席科学家 首席专家 司令 司令员 政委 参谋长 参谋 将军 上将 中将 少将 大校 上校 中校 少校 上尉 中尉 ' +
    '少尉 士官 军士长 战士 指导员 教导员 军医 列兵 上等兵 下士 中士 上士 士兵 新兵 老兵 哨兵 教官 学员 警长 民警 警官 干警 检察官 检察长 法官 律师 大律师 公证员 大使 公使 参赞 领事 总领事 特使 代办 发言人 新闻官 代表 特派员 专员 督察 巡视员 调研员 负责人 ' +
    '召集人 发起人 创始人 创办人 联合创始人 合伙人 主理人 传承人 代言人 代理人 鉴定人 当事人 受害者 研究员 教授 讲师 导师 博导 院士 博士 硕士 学者 专家 经济学家 首席经济学家 科学家 历史学家 分析师 分析员 评论员 ' +
    '顾问 智库 工程师 设计师 建筑师 规划师 总师 技术员 操作员 飞行员 航天员 宇航员 程序员 架构师 医生 医师 主治医师 护士 护士长 药师 老师 教师 教练 主教练 领队 队员 运动员 选手 球员 裁判 导演 ' +
    '编剧 演员 歌手 歌唱家 作家 诗人 画家 书法家 艺术家 制片人 制作人 监制 摄影师 主播 主持人 主持 记者 编辑 主编 总编辑 总编 撰稿人 专栏作家 翻译 网友 市民 居民 村民 农民 工人 职工 员工 ' +
    '公民 司机 乘客 游客 旅客 顾客 消费者 读者 听众 住户 观众 学生 同学 家长 业主 商户 摊主 店主 老板 个体户 志愿者 义工 社工 快递员 外卖员 骑手 保安 保洁员 服务员 工作人员 负责人士 第一书记 支书 党员 党委书记 ' +
    '政府官员 官员 助理 秘书 干事 主礼 牧师 神父 修女 法师 住持 负责同志 先生 女士 小姐 太太 同志 ' +
    '牧场主 农场主 庄园主 种植园主 船主 立委 召委 主委 总召 外相 署长 里长 楼长 董事 监事长 董秘 投资人 媒体人 时评人 影评人 乐评人 音乐人 策展人 出品人 博主 编导 艺人 校友 考生 毕业生 研究生 ' +
    '博士生 主帅 副帅 首席 学家 批评家 评论家 音乐家 舞蹈家 摄影家 队医 门将 前锋 后卫 自由人 家属 患者 病人 租户 房东 房客 茶农 花农 瓜农 棉农 蚕农 粮农 药农 菜贩 鱼贩 果贩 果农 菜农 渔民 牧民 店员 批发商 贸易商 经销商 供应商 零售商 收购商 承包商 开发商 客商 交警 特警 辅警 村医 股民 租客 ' +
    '裁判官 嘉宾 评委 CEO CFO COO CTO CMO 审判长 公诉人 辩护人 关长 段长 车长 庭长 监狱长 股长 盟长 旗长 网格长 河长 湖长 林长 田长 路长 工段长 场长 裁判长 指挥长 总指挥 督察长 警司 警督 狱警 法警 片警 校监 舍监 校董 督学 助教 博士后 交换生 首席技术官 首席数据官 首席财务官 首席信息官 首席风险官 监事 经纪人 领班 责编 出版人 策划人 作曲家 钢琴家 小提琴家 雕塑家 收藏家 ' +
    '导游 总厨 老板娘 货主 掌柜 快递小哥 管家 月嫂 育儿嫂 保姆 兽医 空姐 水手 大副 方丈 阿訇 受害人 被害人 嫌疑人 申请人 报案人 蜂农 代理商 采购商 参展商 外商 台商 港商 侨领 华侨 太平绅士 营运长 财务长 课长 次长 党鞭 协理 襄理 护理长 教务长 学务长 总务长 巡佐 侦查佐 模范 标兵 女兵 选委 匠人 带头人 领头人 经办人 介绍人 证婚人 见证人 目击者 亲历者 幸存者 ' +
    '种植户 养殖户 经营户 专业户 大户 贫困户 脱贫户 搬迁户 拆迁户 农户 渔户 低保户 监测户 示范户 散户 散养户 困难户 移民户 船户 储户 林户 牧户 茶户 劏房户 车主 房主 厂主 机主 园主 雇主 宠物主 窑主 塘主 档主 东主 店东 苦主 ' +
    '农机手 飞手 机手 收割机手 鼓手 号手 枪手 助手 能手 好手 老手 新手 射手 猎手 舵手 旗手 棋手 拳手 车手 琴手 吉他手 贝斯手 炮手 狙击手 排爆手 师傅 师父 木匠 铁匠 石匠 篾匠 银匠 瓦匠 鞋匠 修表匠 补锅匠 剃头匠 花匠 皮匠 漆匠 陶匠 工匠 裁缝 ' +
    '球迷 戏迷 书迷 影迷 歌迷 车迷 票友 棋友 书友 车友 驴友 战友 病友 室友 跑友 藏友 教友 团友 院友 街友 街坊 邻居 青年 高中生 初中生 实习生 师范生 硕士生 本科生 选调生 军人 干部 老人 知青 村官 民兵 城管 楼栋长 楼门长 小哥 ' +
    '纤夫 渔夫 农夫 车夫 挑夫 更夫 大夫 村妇 农妇 渔妇 主妇 大厨 主厨 帮厨 主唱 翻译家 绣娘 守护人 守塔人 守岛人 守林人 牙医 中医 校医 航海家 探险家 登山家 藏家 玩家 主笔 评论人 观察家 人士 会计 出纳 中介 高管 老总 副总 总代理 买手 ' +
    '供货商 运营商 制造商 养殖商 种植商 厂商 承包人 农民工 奶农 蔗农 烟农 梅农 桃农 枣农 稻农 麦农 菇农 椰农 胶农 林农 橙农 橘农 葡萄农 牧羊人 牧马人 养蜂人 养马人 赶海人 采茶人 采参人 采药人 猎人 生意人 买卖人 文化人 读书人 电影人 ' +
    '戏剧人 书店人 证人 监护人 继承人 保管人 委托人 上诉人 公益人 推广人 填词人 作词人 领读人 掌舵人 企业家 实业家 慈善家 银行家 金融家 投资家 政治家 思想家 理论家 教育家 指挥家 演奏家 外交家 发明家 网红 达人 中锋 边锋 后腰 球星 名宿 ' +
    '老将 小将 冠军 亚军 季军 得主 亲属 遗孀 后人 传人 弟子 徒弟 学徒 门生 食客 茶客 香客 访客 巡警 刑警 海警 骑警 缉毒警 特种兵 侦察兵 雷达兵 通信兵 水手长 大管轮 二副 三副 老红军 老八路 将领 统帅 首领 酋长 头人 长老 族长 活佛 喇嘛 ' +
    '道长 僧人 信徒 居士 主教 教宗 领导人 领袖 政要 政客 党魁 幕僚 幕僚长 使节 外交官 司炉 的哥 的姐 看更 小贩 档贩 船家 乡绅',
);
/** The title words by their last two characters, as one number; longer words first. */
const byEnding = new Map<number, string[]>();

for (const word of [...words].sort((a, b) => b.length - a.length)) {
  append(byEnding, pairAt(word, word.length - 2), word);
}

const shortestTitle = 2;
const none: readonly string[] = [];
const lastButOne = codesAt(words, -2);
/** The last characters of titles; most characters end none. */
export const titleEnds = codesAt(words, -1);
/** Titles that follow the name as well: 习近平主席, 张三教授, 李四先生. */
const afterName = wordsInBothScripts(
  '主席 总统 总理 首相 部长 外长 市长 省长 州长 县长 局长 院长 校长 主任 教授 副教授 博士 院士 医师 老师 先生 女士 小姐 太太 同志 大使 会长 律师 医生 议员 将军 书记 董事长 总裁 总经理 所长 代表 委员',
);
/** Endings that make a title of any longer word: 总调度员, 首席酿酒师, 非遗保护者, 数控铣工. */
const openEndings = setInBothScripts('员师者工');
const shortestOpenTitle = 3;
const WORKER = 0x5de5;
/** What with 工 is no trade: 竣工, 职工, 化工. */
const beforeWork = setInBothScripts('施完竣开复停动打职员民加手分罢化军理怠返招用上下务人赶误务');

/** The length of the title word that ends at `end` (exclusive), not before `from`; 0 if none does. */
export function titleLengthBefore(text: string, end: number, from = 0): number {
  if (end - shortestTitle < from || !isIn(titleEnds, text.charCodeAt(end - 1))) return 0;
  const likely = isIn(lastButOne, text.charCodeAt(end - 2)) ? byEnding.get(pairAt(text, end - 2)) : undefined;
  for (const word of likely ?? none) {
    if (end - word.length >= from && text.startsWith(word, end - word.length)) return word.length;
  }
  if (!isIn(openEndings, text.charCodeAt(end - 1)) || end - shortestOpenTitle < from) return 0;
  if (text.charCodeAt(end - 1) === WORKER && isIn(beforeWork, text.charCodeAt(end - 2))) return 0;
  return isHan(text.charCodeAt(end - 2)) && isHan(text.charCodeAt(end - 3)) ? shortestOpenTitle : 0;
}

const opensAfterName = codesAt(afterName, 0);
/** 老师们, 主席台, 委员会: what goes on after a title in other words. */
const goesOn = setInBothScripts('们台团会');

/**
 * The length of a title word that starts at `at`, as one written after a name does; 0 if none does. What ends as the title
 * begins is the organisation: 房屋局局长.
 */
export function titleLengthAfter(text: string, at: number): number {
  if (!isIn(opensAfterName, text.charCodeAt(at)) || text.charCodeAt(at) === text.charCodeAt(at - 1)) return 0;
  for (let length = Math.min(3, text.length - at); length >= shortestTitle; length--) {
    if (afterName.has(text.slice(at, at + length))) return isIn(goesOn, text.charCodeAt(at + length)) ? 0 : length;
  }
  return 0;
}

const shortestName = 2;

/** Whether a text ends in a title as one written after a name, which it begins with: 格蕾丝·纳鲁班加教授. */
export function endsInTitleAfter(text: string): boolean {
  for (let at = text.length - shortestTitle; at >= shortestName && at >= text.length - 3; at--) {
    if (titleLengthAfter(text, at) === text.length - at) return true;
  }
  return false;
}
