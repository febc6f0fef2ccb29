import { codesAt, isIn } from '../../text/characters.ts';
import { wordsInBothScripts } from '../../text/scripts.ts';

/**
 * Relations and occupations of people in reports (妻子, 邻居). They are titles before a speech, but not in running text.
 */
const relations = wordsInBothScripts(
  '妻子 丈夫 爱人 老伴 父亲 母亲 爸爸 妈妈 儿子 女儿 长子 长女 次子 次女 哥哥 姐姐 弟弟 妹妹 爷爷 奶奶 外公 外婆 姥姥 姥爷 孙子 孙女 外孙 外孙女 侄子 侄女 外甥 儿媳 女婿 岳父 岳母 公公 婆婆 叔叔 舅舅 ' +
    '姑姑 邻居 同事 战友 工友 校友 室友 好友 朋友 徒弟 师傅 恩师 搭档 会计 出纳 带头人 掌门人 种植户 养殖户 种粮大户 养殖大户 脱贫户 贫困户 农户 用户 住户 车主 房主 手艺人 匠人 工匠 商贩 小贩 摊贩 贩子 劳模 达人 粉丝 球迷 网红 村友 ' +
    '理发匠 木匠 石匠 铁匠 篾匠 船工 矿工 电工 焊工 钳工 护工 环卫工 清洁工 农民工 维修工 修理工 保洁工 搬运工 装卸工 养护工 建筑工 钢筋工 水电工 水暖工 木工 瓦工 技工 临时工 创客 教友 领舞 领唱 影迷 歌迷 书友 票友 车友 驴友 老把式 把式 行家 里手 嫂子 婶子 大爷 大妈 大叔 大婶 大哥 大姐 大嫂 大伯 阿姨 审判长 审判员 书记员 公诉人 被告人 辩护人 证人 原告 被告 老人 冠军 亚军 的哥 的姐 军嫂',
);
const shortestRelation = 2;
const longestRelation = 4;
/** The last characters of such words. */
export const relationEnds = codesAt(relations, -1);

/** Whether a word for what somebody is to others ends at `end` (exclusive), not before `from`. */
export function endsRelation(text: string, end: number, from: number): boolean {
  if (!isIn(relationEnds, text.charCodeAt(end - 1))) return false;
  for (let length = Math.min(longestRelation, end - from); length >= shortestRelation; length--) {
    if (relations.has(text.slice(end - length, end))) return true;
  }
  return false;
}

const shortestOfOccupation = 3;
const shortestBeforeOccupation = 4;

/** Whether the word for an occupation (种粮大户, 钢筋工) ends at `end`, after the place or organisation that begins at `from`. */
export function endsOccupation(text: string, end: number, from: number): boolean {
  for (let length = longestRelation; length >= shortestOfOccupation; length--) {
    const at = end - length;
    if (at - from >= shortestBeforeOccupation && relations.has(text.slice(at, end))) return true;
  }
  return false;
}
