import { pairAt } from '../../text/characters.ts';
import { wordsInBothScripts } from '../../text/scripts.ts';

/** Words that Tibetan, Mongolian and Yi names are made of, one or two each, as the press writes them in Chinese; the most frequent. */
const nameWords = wordsInBothScripts(
  '彭措 朗杰 扎西 多吉 多杰 次仁 达瓦 尼玛 央金 拉姆 格桑 平措 旦增 丹增 顿珠 旺堆 白玛 措姆 罗布 仁青 索南 普布 巴桑 边巴 米玛 贡布 曲珍 德吉 桑珠 加措 嘉措 洛桑 强巴 土登 阿旺 益西 吉美 东珠 杰布 更登 尕玛 尕藏 卓玛 才让 才讓 卓嘎 ' +
    '拉巴 欧珠 旺姆 旺杰 曲扎 班玛 才旦 才仁 才吉 仁增 桑吉 桑杰 南杰 元旦 完玛 拉毛 旦巴 贡保 久美 智美 华旦 ' +
    '央宗 其美 次旺 次旦 次珍 玉珍 群培 坚参 坚赞 云登 丹巴 丹珠 洛松 泽仁 泽旺 降央 邓珠 旺久 塔杰 索朗 拉珍 晋美 普琼 仁钦 夏吾 才项 万玛 ' +
    '乌日 苏日 其其格 巴特尔 图雅 斯琴 高娃 萨仁 托娅 宝音 朝鲁 格日勒 白音 敖登 塔娜 额尔敦 牧仁 孟根 哈斯 那仁 娜仁 乌云 阿古拉 苏和 巴雅尔 布和 达来 呼格 吉勒图 那顺 特木尔 乌力吉 通拉嘎 日娜 图布信 ' +
    '巴图 孟和 布仁 其木格 萨日娜 娜日苏 苏布德 毕力格 吉勒 吉雅 阿拉坦 青格乐 朝格图 那日苏 那音太 东智 加甫 ' +
    '曲宗 央拉 德庆 贡嘎 贡桑 丹巴 拉加 拉旦 拉措 措毛 措吉 桑姆 卓美 卓嘎 多布 旦真 旦正 周毛 尕让 班觉 觉姆 次塔 四郎 泽登 泽让 甲央 俄色 生根 热旦 格西 洛绒 志玛 志麦 ' +
    '巴根 宝力高 宝力格 宝力道 朝克 朝格 额日 呼和 满都 满达 哈达 道尔吉 达林 阿木古 乌恩 乌尼 巴彦 白乙 赛罕 赛音 斯日 萨如拉 其力 塔拉 浩特 海拉 包力 ' +
    '吉克 阿苦 瓦其 沙马 马海 曲木 曲比 吉木 海来 阿西 贾巴 俄木 勒伍 莫色 日火 木乃 阿侯 的日 尔古 尼地 吉狄 吉伍 阿尔 阿英 伍支 依呷 木呷 伍呷 阿呷 拉铁 子日 日古 尔布 惹布 伍牛 阿牛 尔哈 拉哈 木加 什各 伍加 阿支 拉各 拉则 史布 伍果 铁哈 石布',
);
const longestWord = 3;
const shortestWord = 2;
const mostWords = 2;

const starts = new Set(Array.from(nameWords, (word) => pairAt(word, 0)));

/** The lengths of the Tibetan, Mongolian and Yi names that a text has at `from`, as bits; 0 if it has none. */
export function ethnicNameLengths(text: string, from: number): number {
  return starts.has(pairAt(text, from)) ? lengthsOf(text, from, mostWords) : 0;
}

function lengthsOf(text: string, from: number, words: number): number {
  let lengths = 0;
  for (let length = shortestWord; length <= longestWord; length++) {
    if (!nameWords.has(text.slice(from, from + length))) continue;
    lengths |= 1 << length;
    if (words > 1) lengths |= lengthsOf(text, from + length, words - 1) << length;
  }
  return lengths;
}

/** Whether a text is a Tibetan, Mongolian or Yi name: 才让卓玛, 乌日娜. */
export function isEthnicName(text: string): boolean {
  return ((ethnicNameLengths(text, 0) >> text.length) & 1) === 1;
}
