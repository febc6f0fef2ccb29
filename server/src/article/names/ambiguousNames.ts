import { isHan } from '../../text/characters.ts';
import { wordsInBothScripts } from '../../text/scripts.ts';
import { opensWithAmbiguousSurname } from './surnames.ts';

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
