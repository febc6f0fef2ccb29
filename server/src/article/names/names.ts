import { codeSet, isHan, isIn, isLatin, isSpace, pairAt, withoutSpace } from '../../text/characters.ts';
import { charactersInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';
import { isEthnicName } from './ethnicNames.ts';
import { opensWithAmbiguousSurname, surnameLength } from './surnames.ts';

/** Characters that transliterated foreign names are written with (after Xinhua's tables of names, the frequent ones). */
const transliteration = codeSet(
  charactersInBothScripts(
    '阿埃艾烈列玲娅嘉琪菲茜薇妲葆蒂璐绮姬岛崎翁恺朵昂茨兹夸莎蕾妥什缇甫卜钦泽敦顿伍爱安奥巴白拜班邦保鲍贝本比彼毕别波伯勃博布查策达大戴丹当道德登邓迪丁东杜多厄恩尔耳法凡范方费芬丰佛夫弗福盖冈戈格葛根贡古瓜哈海汉豪赫亨洪侯胡华' +
      '翰逊蓬朔怀惠霍基吉加迦贾坚简杰金京久卡凯坎康考柯科克肯孔库拉莱赖兰朗劳勒雷黎里理利丽莉连林琳隆卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙孟米密明缪莫墨默姆木穆纳娜奈南嫩内尼妮涅宁纽农努诺欧帕派潘庞培佩彭皮平珀蒲普齐奇恰强乔切琴琼丘让热仁日荣' +
      '茹瑞若萨塞赛桑瑟森沙山尚绍舍申生圣施石史舒斯松苏索塔泰坦汤唐陶特腾滕提田廷图托脱瓦万旺威韦维伟魏温文沃乌吾武西希锡夏香肖谢辛欣休许雪雅亚延扬杨耶叶伊依易因英尤于约扎詹张哲珍芝朱卓宗佐宾济沖冯川席义末慕吕合买敏',
  ),
);

/** Words that look like a surname with a given name but are no names. */
const notNames = wordsInBothScripts(
  '时间 地点 地址 电话 方法 方式 方向 方案 原因 关键 关键词 关注 关于 金额 金融 项目 项目名 项目一 项目二 计划 计算 成果 成本 成绩 成员 安全 安排 高管 高度 高校 高考 时代 时候 应对 应该 解析 ' +
    '解读 解答 解释 解决 温度 温馨 单位 单价 路线 路透社 白宫 黄金 江苏 江西 河南 山东 广东 云南 海南 华北 华东 华南 华中 华为 韩国 韩媒 韩方 苏联 鲁迅 向前 严格 严重 于是 万一 马上 马来 牛奶 ' +
    '毛病 周边 周期 周年 周一 周二 周三 周四 周五 周六 周日 常见 常识 连接 连续 和平 和谐 明天 明年 明星 党员 党课 党建 党委 党中央 全文 全国 全球 全书 权利 权威 强调 强国 强军 解放 管理 ' +
    '管理员 盛世 游戏 游客 游记 简介 简讯 简评 简述 商业 商家 商品 都是 农业 农村 农民 官方 官网 计有 门票 门诊 原文 原标题 原题 古代 应急 包括 成功 成立 车型 车辆 车主 房价 房屋 边界 司法 ' +
    '司机 费用 路径 石油 白天 史料 史记 史学 夏天 冬天 易错 单元 季节 万元 万人 景区 景点 章程 符号 查询 查看 成都 黎明 康复 宁夏 宁波 温州 贺词 贺信 祝贺 祝福 项链 喻意 荣誉 华人 英国 美国 ' +
    '法国 德国 俄国 日本 泰国 印度 中国 我国 外国 两国 贾府 何时 何地 何人 何为 何事 何谓 任务 任何 任命 任期 余额 余下 余票 沈阳 曹操 邓论 范围 范例 范文 段落 龙头 史上 严肃 严查 常态 常委 ' +
    '汤森 康庄 乔木 温饱 颜色 齐心 季度 季后赛 施工 施行 施政 毕业 毕竟 梅花 路况 路段 童话 童年 左右 左图 左起 左一 右图 上图 下图 管制 管控 涂料 符合 舒适 纪律 纪念 纪录 纪实 项下 盛大 屈服 ' +
    '游行 包装 费率 苗木 谷歌 华盛顿 尚未 尚无 查处 曲线 曲目 宁可 解密 解说 解说词 桑拿 宗教 宗旨 房产 房源 车站 阳光 阳性 司令 闻讯 冷战 冷空气 储备 储蓄 边境 古迹 商场 商务 商务部 党史 党章 ' +
    '明确 明白 席位 麦当劳 门口 门户 原则 原料 宫廷 仇恨 全部 全面 全体 全年 全场 米兰 米粉 祖国 初步 初衷 初一 初二 荣获 沙特 沙滩 卫生 卫星 卫健委 应当 蓝图 蓝天 权力 占比 芦苇 连日 连锁 ' +
    '封面 封锁 桂林 都市 满意 满意度 满分 官员 官兵 计生 楼市 楼盘 劳动 劳务 杭州 伊朗 伊拉克 和解 和田 买家 买房 释放 练习 束缚 洪水 晋级 晋升 楚国 强化 强势 强制 时任 时政 时事 时评 时效 时长 郎平 ' +
    '池塘 元旦 元首 元宵 居民 居住 居家 鹿茸 伏笔 点评 点击 卢森堡 凤凰 劳工 东方 师生 区议会 区内 区域 湛蓝 ' +
    '考古 党的 依托 图为 武汉 许多 关山 双方 安谋 南开 由于 八十 当日 当晚 此次 ' +
    '寿命 寿司 寿险 寿宴 寿星 寿光 刁难 厉害 厉行 屠宰 屠杀 屠夫 屠户 屠城 荆州 荆门 荆楚 荆棘 冀州 冀中 冀南 冀东 郁闷 郁郁 漆黑 漆器 帅气 帅哥 靖国 靖江 靖边 靖远 靖安 靖西 朴素 朴实 衞生 衞星 旷野 旷课 旷工 旷日 禹州 禹城 桓仁 桓台 雍和 芮城 ' +
    '井冈 井下 井盖 井口 井水 井然 井喷 井架 ' +
    '安静 安心 安稳 安装 安慰 安检 安置 安定 安居 安监 安防 撒谎 撒娇 撒播 撒种 撒盐 檀香 檀木 谢谢 多谢 居委会 管委会 解放军',
);

const secondOfNotNames = codeSet(Array.from(notNames, (word) => word.charAt(1)).join(''));
const startsOfNotNames = new Set(Array.from(notNames, (word) => pairAt(word, 0)));

/** Whether a text is not one of `notNames`. For most, the first two characters are enough. */
function mayBeName(text: string): boolean {
  return !isIn(secondOfNotNames, text.charCodeAt(1)) || !startsOfNotNames.has(pairAt(text, 0)) || !notNames.has(text);
}

/** Whether the first two characters of a text are a word that is no name: 韩国和日本, 全面配合, 党的十八大. */
export function opensWithWord(text: string, at: number): boolean {
  return startsOfNotNames.has(pairAt(text, at)) && notNames.has(text.slice(at, at + 2));
}

const shortestName = 2;
/** 氏 after the surname of a Vietnamese woman: 阮氏清河. */
const nee = '氏';

/** The last characters of given names of three, as Japanese have them: 百合子, 进次郎, 由纪夫. */
const endsLongGiven = codeSet(charactersInBothScripts('子郎夫介助男美惠香织奈'));

function longestGiven(name: string, family: number): number {
  const long = name.charAt(family) === nee || (family > 1 && isIn(endsLongGiven, name.charCodeAt(name.length - 1)));
  return long ? 3 : 2;
}

/**
 * A Chinese personal name: surname and one or two characters, which a blank may part (蔡 川); or a Japanese one, whose given
 * name may have three.
 */
export function isChineseName(text: string): boolean {
  const bare = text.length > 4 ? text : withoutSpace(text);
  const family = bare.length < shortestName ? 0 : surnameLength(bare, 0);
  if (family === 0) return false;
  const given = bare.length - family;
  if (given < 1 || given > longestGiven(bare, family) || !mayBeName(bare)) return false;
  for (let at = family; at < bare.length; at++) if (!isHan(bare.charCodeAt(at))) return false;
  return !isIn(letters, bare.charCodeAt(bare.length - 1)) || !opensWithWord(bare, 0);
}

/** What tells things of one kind apart, which are no people: 方案甲. */
const letters = codeSet('甲乙丙丁');

export const lengthOfAmbiguousName = 3;
/** Words with the ambiguous surnames. */
const ambiguousWords = wordsInBothScripts(
  '尤其 代表 代理 代码 代价 代办 代购 代驾 代工 文化 文件 文章 文物 文明 文学 文献 文本 文艺 文字 文旅 文创 文体 文中 文末 文山 文昌 惠民 惠州 惠及 惠农 况且 丰富 丰台 丰收 丰田 丰满 冶金 冶炼 海外 海关 海洋 海南 ' +
    '海口 海淀 海军 海峡 海事 海协 海基 海上 海底 海报 海珠 海水 海面 海拔 海归 海警 海滩 海鲜 海岸 海岛 海选 海信 海尔 海航 海内 展览 展会 展望 展品 展商 展出 展示 展演 展开 展现 展区 展馆 展厅 宣传 宣布 宣讲 宣言 宣告 宣城 ' +
    '宣武 宣誓 宣读 宣判 贡献 羊城 羊毛 羊肉 羊群 银行 银川 银保 银监 银联 银杏 银河 银牌 幸福 幸运 幸存 幸好 幸亏 那么 那时 那些 那个 那天 那年 那位 那里 那样 那边 那种 那儿 那曲 库存 库尔 库房 库区 库里 宿舍 宿迁 宿州 昌平 昌吉 ' +
    '衣服 衣着 衣物 候选 候机 候鸟 候车 候诊 盖州 盖茨 盖房 盖章 敏感 敏捷 敏锐 修改 修订 修复 修理 修建 修正 修宪 修车 修身 修缮 贝壳 贝尔 贝克 英国 英雄 英语 英文 英媒 英格 英方 英超 英军 英镑 英才 英特 英伦 英烈 隆重 隆冬 隆回 隆基 云南 云浮 ' +
    '云端 云计 云服 云平 云集 云雾 云层 云游 布局 布料 布置 布朗 布拉 布什 布鲁 布达 布里 布莱 布依 布艺 布展 布控 宝马 宝贝 宝鸡 宝宝 宝安 宝山 宝钢 宝藏 宝剑 宝石 宝洁 宝塔 宝典 宝库 燕京 燕山 燕郊 燕窝 燕麦 燕子 燕赵 燕尾 萨德 萨尔 萨格 萨达 萨满 萨拉 萨姆 萨摩 ' +
    '麻烦 麻将 麻醉 麻辣 麻痹 麻木 麻风 麻城 麻省 麻雀 麻布 麻花 麻纺 麻利 纳入 纳税 纳斯 纳米 纳粹 纳瓦 纳尔 纳赛 纳雍 纳凉 纳新 ' +
    '谈话 谈判 谈及 谈到 谈论 谈起 谈了 谈谈 谈恋 谈不 谈妥 谈好 谈吐 谈资 谈心 ' +
    '刀具 刀片 刀刃 刀工 刀叉 鲜花 鲜明 鲜活 鲜肉 鲜奶 鲜果 鲜艳 鲜为 鲜血 鲜红 鲜有 弥补 弥漫 弥勒 弥留 蔚蓝 蔚然 操作 操场 操纵 操控 操守 操心 操盘 勾结 勾勒 勾画 勾选 仓库 仓储 仓促 仓位 仓单 罕见 罕有 ' +
    '玉米 玉石 玉器 玉树 玉林 玉溪 玉兰 玉环 玉田 玉门 依法 依据 依靠 依然 依赖 依托 依照 依旧 依次 吉林 吉利 吉祥 吉他 吉尔 吉普 吉安 吉首 吉隆 吉布 庆祝 庆典 庆阳 庆功 庆幸 庆贺 庆丰 庆元 汝州 汝南 汝城 汝阳 ' +
    '暴雨 暴力 暴风 暴跌 暴涨 暴露 暴利 暴乱 暴雪 暴徒 暴动 暴增 暴晒 暴发 滑雪 滑坡 滑板 滑冰 滑翔 竹子 竹林 竹编 竹制 竹简 竹山 竹竿 弓箭 税务 税收 税率 税法 税费 税改 税前 税后 ' +
    '言论 言行 言语 言辞 言传 言之 言谈 言下 言外 言为 言而 过去 过程 过年 过渡 过于 过关 过来 过度 过后 过半 过剩 过硬 过夜 过节 过往 过敏 过期 过滤 过境 过户 过冬 过得 过着 过了 过高 过低 过大 过多 过快 过不 过道 过桥 ' +
    '蒙古 蒙特 蒙面 蒙牛 蒙冤 蒙受 蒙蔽 蒙山 蒙阴 蒙城 蒙自 蒙巴 蒙族 蒙汉 尧都 尧舜 盘点 盘活 盘龙 盘山 盘锦 盘中 盘古 盘子 步行 步骤 步伐 步道 步入 步兵 步枪 步履 步步 步调 巢湖 巢穴 苍南 苍蝇 苍山 苍白 苍老 苍茫 苍穹 苍天 怀柔 怀孕 怀疑 怀念 怀化 怀旧 怀抱 怀揣 怀着 怀里 怀远',
);

/** Three characters with a surname that rather opens a word: a name only where the place says so, as before a delimiter. */
export function isAmbiguousName(text: string): boolean {
  if (text.length !== lengthOfAmbiguousName || !opensWithAmbiguousSurname(text, 0)) return false;
  return isHan(text.charCodeAt(1)) && isHan(text.charCodeAt(2)) && !ambiguousWords.has(text.slice(0, 2));
}

/** Hyphens between the parts of transliterated names: 让－吕克. */
export const hyphens = codeSet('-－‐');
const nameDots = codeSet('·•・‧．.');
/** The dots between the parts of names: 古丽·买买提. */
export const partDots = codeSet('·•・‧．');
/** What joins the parts of names alone, whatever they are written with: 古丽·买买提, 巴燕．達路. */
export const partsOfName = /[·・‧．]/;

/** A foreign name in Han characters: parts joined by a dot (阿什顿·卡特) or a hyphen, or transliteration characters only (普京). */
export function isForeignName(text: string): boolean {
  if (text.length < shortestName || text.length > 24) return false;
  let dots = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isIn(nameDots, code)) dots++;
    else if (isIn(hyphens, code) && isIn(transliteration, text.charCodeAt(at + 1))) continue;
    else if (!isIn(transliteration, code) && !(dots > 0 && isHan(code)) && !partsOfName.test(text)) return false;
    else if (!isHan(code) && !isLatin(code)) return false;
  }
  if (isIn(nameDots, text.charCodeAt(text.length - 1))) return false;
  return mayBeName(text) && (dots > 0 || text.length <= 7);
}

/** One to four Latin words, each with a capital: Hay, John Smith, J. K. Rowling. */
function isLatinName(text: string): boolean {
  if (text.length === 0 || text.length > 40) return false;
  let wordStart = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === 0x2e || code === 0x2d || code === 0x27) {
      wordStart = true;
      continue;
    }
    if (!isLatin(code)) return false;
    if (wordStart && text.charAt(at) === text.charAt(at).toLowerCase()) return false;
    wordStart = false;
  }
  return text.length > 1;
}

/** Any of the four. */
export function isPersonName(text: string): boolean {
  return isChineseName(text) || isForeignName(text) || isLatinName(text) || isEthnicName(text);
}

/** Whether a code unit is a character that foreign names are transliterated with. */
export function isTransliteration(code: number): boolean {
  return isIn(transliteration, code);
}
