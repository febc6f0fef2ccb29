import { codesAt, isHan, isIn, pairAt } from '../../text/characters.ts';
import { charactersInBothScripts, setInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';
import { opensCommonWord } from './commonWords.ts';

/**
 * Countries, regions and parties with which a statement may begin. Most have characters that foreign names are
 * transliterated with, so they look like a part of the name before.
 */
const places = wordsInBothScripts(
  '乌克兰 俄罗斯 伊朗 伊拉克 以色列 巴勒斯坦 哈马斯 加沙 黎巴嫩 叙利亚 土耳其 沙特 埃及 也门 阿富汗 巴基斯坦 印度 古巴 巴西 委内瑞拉 西方 欧洲 欧盟 非洲 亚洲 亚太 东盟 东南亚 阿拉伯 ' +
    '恒河 尼罗河 亚马孙 亚马逊 湄公河 红海 里海 波罗的海 撒哈拉 喜马拉雅 阿尔卑斯 费琴科 加里曼丹 苏门答腊 爪哇 马六甲 苏伊士 巴拿马 卡里巴 刚果 尼日利亚 埃塞俄比亚 肯尼亚 坦桑尼亚 乌干达 卢旺达 赞比亚 津巴布韦 ' +
    '莫桑比克 塞内加尔 喀麦隆 安哥拉 南非 阿尔及利亚 摩洛哥 突尼斯 利比亚 索马里 吉布提 马达加斯加 哈萨克 吉尔吉斯 塔吉克 乌兹别克 土库曼 阿塞拜疆 亚美尼亚 格鲁吉亚 白俄罗斯 波兰 捷克 匈牙利 罗马尼亚 保加利亚 塞尔维亚 ' +
    '克罗地亚 希腊 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 奥地利 丹麦 挪威 芬兰 冰岛 爱尔兰 加拿大 墨西哥 哥伦比亚 厄瓜多尔 秘鲁 玻利维亚 阿根廷 乌拉圭 印度尼西亚 印尼 马来西亚 菲律宾 文莱 柬埔寨 老挝 缅甸 越南 新加坡 尼泊尔 ' +
    '孟加拉 斯里兰卡 马尔代夫 科威特 卡塔尔 阿联酋 蒙古 莫斯科 巴黎 伦敦 柏林 罗马 马德里 东京 曼谷 雅加达 万象 仰光 河内 金边 内罗毕 开罗 拉美 加勒比 太平洋 大西洋',
);
const opensPlace = codesAt(places, 0);
const shortestPlace = 2;
const longestPlace = 5;
/** 巴中两国, 伊方: a country's first character before another's, or before 方. */
const otherSides = setInBothScripts('中美俄日韩欧英法德方');
const country = charactersInBothScripts('国');

/**
 * Whether a statement, and no further part of a name, begins at `at`: with the name of a country or region, or with the country
 * that the title at `title` begins with (巴西总统卢拉｜巴中关系, 马来西亚总理安瓦尔｜马来西亚). Looks at a few characters.
 */
export function opensWithCountry(text: string, at: number, title: number): boolean {
  if (pairAt(text, at) === pairAt(text, title)) return true;
  if (text.charCodeAt(at) === text.charCodeAt(title) && isIn(otherSides, text.charCodeAt(at + 1)))
    return !country.includes(text.charAt(at + 2));
  return opensWithPlace(text, at);
}

/** Whether a text has at `at` the name of a foreign country or region. */
export function opensWithPlace(text: string, at: number): boolean {
  if (!isIn(opensPlace, text.charCodeAt(at))) return false;
  for (let length = shortestPlace; length <= longestPlace; length++) {
    if (places.has(text.slice(at, at + length))) return true;
  }
  return false;
}

/** Words that follow names, or that names would end within. */
const words = wordsInBothScripts(
  '工程 工作 工会 工商 工艺 工业 介绍 说明 强调 回忆 透露 坦言 坦承 解释 直言 建议 提醒 补充 分析 呼吁 感慨 感叹 回应 回答 称赞 笑称 反映 谈到 ' +
    '讲述 披露 宣布 证实 大海 大学 大会 大多 大量 大约 海洋 海上 海底 海外 海军 马上 东方 南方 西方 加上 加大 利用 ' +
    '利益 多数 多年 安全 安排 普通 普遍 古代 古人 古老 师傅 师范 师生 员工 告方 告席 告代 之所 之后 之前 感谢 欢迎 ' +
    '首先 实现 实际 实施 推动 推进 加强 加快 坚持 发展 作为 希望 随着 围绕 面对 结合 乡村 农村 农业 教育 科技 企业 ' +
    '产业 经济 市场 政府 法律 医疗 基层 绿色 数字 数据 人工 智能 创新 灵活 城市 校园 老年 养老 残疾 儿童 妇女 家庭 ' +
    '食品 药品 环境 外贸 消费 就业 住房 物业 交通 互联 直播 短视 电商 快递 外卖 知识 版权 传统 非遗 旅游 体育 足球 ' +
    '制造 职业 技术 粮食 种业 种子 财政 税收 金融 贷款 资本 投资 改革 开放 职工 农民 学校 学生 孩子 老人 看病 医保 ' +
    '医院 司法 法官 检察 审判 案件 立法 执法 监管 监督 调研 代表 委员 提案 议案 刚刚 刚才 刚好 刚从 刚过 刚开 刚结 ' +
    '刚到 刚回 刚一 刚在 一起 一同 一道 大家 谢谢 多谢 认为 告诉 表示 指出 受到 感到 遭到 提供 其他 同意 人民 人大 ' +
    '小区 中心 社会 报告 政协 思想 执政 记者 根本 根据 对于 ' +
    '加工 加入 加油 加之 马路 利率 利润 普及 多次 多亏 多少 布局 达到 达成 当时 当地 当前 德国 法国 法院 法案 费用 格外 格局 华人 基本 基于 基础 金额 康复 科学 科研 拉动 ' +
    '劳动 里面 理由 理论 理想 路上 路线 门票 门口 密切 明天 明年 明确 明显 木材 纳税 纳入 南部 南北 内部 内容 平时 平均 平台 平等 强大 切实 热情 热爱 热点 日本 日常 日子 ' +
    '若干 若是 森林 山上 山区 尚未 生活 生产 生意 生态 生命 生物 石油 石头 特别 特殊 提高 提升 田里 田间 图书 万一 威胁 维护 维持 维修 文化 文物 文学 文明 温室 西部 香港 ' +
    '休息 休闲 更新 当我 当你 当他 当年 当初 当了 买了 买到 买的 买卖 年轻 年底 年初 年纪 年龄 亚洲 亚太 依法 依靠 依然 依照 因为 因此 英国 英语 尤其 约束 约定 珍惜 宗教 林业 林区 列车 岛上 岛内 什么 敦促 爱国 爱情 爱护 保护 保障 保证 保持 保险 保留 本来 ' +
    '本地 本届 本次 本场 本轮 本队 本赛 本月 本国 本身 本质 比如 比较 比赛 比例 毕竟 毕业 别人 别的 波动 策略 查处 道路 道理 登记 东西 东部 凡是 方便 方案 方面 方法 丰收 丰富 盖房 怀疑 坚决 ' +
    '坚定 简单 考虑 考试 考古 克服 肯定 库存 连续 连接 宁愿 努力 欧洲 欧盟 派出 培养 培训 奇怪 奇迹 恰恰 让我 让人 赛事 赛季 赛场 申请 申报 申遗 施工 施肥 泰国 坦率 陶瓷 ' +
    '脱贫 脱离 武器 武装 夏天 夏季 辛苦 欣赏 驻训 驻地 驻守 驻村 驻扎 老房 老城 老街 老旧 老区 老宅 老字 老百 老厂 老家 老伴 老乡 许多 延长 延续 于是 扎实 哲学',
);
const wordStarts = codesAt(words, 0);

/** Whether a name that ended here would take the first character of a word that follows names. */
export function partsWord(text: string, at: number): boolean {
  return isIn(wordStarts, text.charCodeAt(at - 1)) && words.has(text.slice(at - 1, at + 1));
}

/** Characters that begin a clause far more often than they end a given name. */
const clauseOpeners = setInBothScripts(
  '我你您他她它这那此该中在对从以目近今现随当如若因由为要有是不没也都就只将会可能应通经针按根首其全各每一两几多很最更还已正双所与和及的了说表们美日韩俄欧德法英些去昨再又才曾被把让给但而且虽即上下前后',
);
/** Countries that names end in as well, and what follows them as countries: 简明德｜更…, but 简明｜德国…. */
const countries = setInBothScripts('美俄欧德英法韩');
const afterCountry = setInBothScripts('国方语文军媒企商洲元盟系货股中美俄日韩欧英法德');
/** Others that names end in as well, and what follows them in words: 涂腊根｜鸟…, but 涂腊｜根据…. */
const endings = setInBothScripts('根全正双');
const afterEnding = setInBothScripts('据本国省市县区体面年部球世校镇村院社场程力在是如因式当好值确常方边重向');

/** Whether the character at `at`, after a two-character name, is rather the third of the name than the first of the speech. */
export function continuesName(text: string, at: number): boolean {
  return opensNoClause(text, at) && !opensCommonWord(text, at);
}

/** Whether the character at `at` is Han and does not rather begin a clause. */
export function opensNoClause(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isHan(code) || !isIn(clauseOpeners, code)) return isHan(code);
  if (at + 1 >= text.length) return false;
  const next = text.charCodeAt(at + 1);
  return (isIn(countries, code) && !isIn(afterCountry, next)) || (isIn(endings, code) && !isIn(afterEnding, next));
}
