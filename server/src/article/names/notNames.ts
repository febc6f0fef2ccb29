import { codesAt, isIn, pairAt } from '../../text/characters.ts';
import { wordsInBothScripts } from '../../text/scripts.ts';

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
    '封面 封锁 桂林 都市 满意 满意度 满分 官员 官兵 计生 楼市 楼盘 劳动 劳务 杭州 伊朗 伊拉克 和解 和田 买家 买房 释放 练习 束缚 洪水 晋级 晋升 楚国 强化 强势 强制 时任 时政 时事 时评 时效 时长 ' +
    '池塘 元旦 元首 元宵 居民 居住 居家 鹿茸 伏笔 点评 点击 卢森堡 凤凰 劳工 东方 师生 区议会 区内 区域 湛蓝 ' +
    '考古 党的 依托 图为 武汉 许多 关山 双方 安谋 南开 由于 八十 当日 当晚 此次 ' +
    '列席 华侨 商户 寿命 寿司 寿险 寿宴 寿星 寿光 刁难 厉害 厉行 屠宰 屠杀 屠夫 屠户 屠城 荆州 荆门 荆楚 荆棘 冀州 冀中 冀南 冀东 郁闷 郁郁 漆黑 漆器 帅气 帅哥 靖国 靖江 靖边 靖远 靖安 靖西 朴素 朴实 衞生 衞星 旷野 旷课 旷工 旷日 禹州 禹城 桓仁 桓台 雍和 芮城 ' +
    '井冈 井下 井盖 井口 井水 井然 井喷 井架 ' +
    '原来 原先 原本 严冬 初春 金秋 成家 曾经 何况 明明 时常 常常 向来 全家 都说 单单 和他 连我 连同 任凭 任由 宁愿 平日 季末 元月 周末 农忙 黄昏 方才 沙漠 时下 高中 初中 成年 车上 路上 祝愿 盛夏 任职 ' +
    '安静 安心 安稳 安装 安慰 安检 安置 安定 安居 安监 安防 撒谎 撒娇 撒播 撒种 撒盐 檀香 檀木 谢谢 多谢 居委会 管委会 解放军',
);
const secondOfNotNames = codesAt(notNames, 1);
const startsOfNotNames = new Set(Array.from(notNames, (word) => pairAt(word, 0)));

/** Whether a text is not one of `notNames`. For most, the first two characters are enough. */
export function mayBeName(text: string): boolean {
  return !isIn(secondOfNotNames, text.charCodeAt(1)) || !startsOfNotNames.has(pairAt(text, 0)) || !notNames.has(text);
}

/** Whether the first two characters of a text are a word that is no name: 韩国和日本, 全面配合, 党的十八大. */
export function opensWithWord(text: string, at: number): boolean {
  return startsOfNotNames.has(pairAt(text, at)) && notNames.has(text.slice(at, at + 2));
}
