import { codeSet, isHan, isIn, isLatin, isSpace } from '../../text/characters.ts';
import { setInBothScripts } from '../../text/scripts.ts';
import { mayBeName } from './notNames.ts';

/** Characters that transliterated foreign names are written with (after Xinhua's tables of names, the frequent ones). */
const transliteration = setInBothScripts(
  '阿埃艾烈列玲娅嘉琪菲茜薇妲葆蒂璐绮姬岛崎翁恺朵昂茨兹夸莎蕾妥什缇甫卜钦泽敦顿伍爱安奥巴白拜班邦保鲍贝本比彼毕别波伯勃博布查策达大戴丹当道德登邓迪丁东杜多厄恩尔耳法凡范方费芬丰佛夫弗福盖冈戈格葛根贡古瓜哈海汉豪赫亨洪侯胡华' +
    '翰逊蓬朔怀惠霍基吉加迦贾坚简杰金京久卡凯坎康考柯科克肯孔库拉莱赖兰朗劳勒雷黎里理利丽莉连林琳隆卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙孟米密明缪莫墨默姆木穆纳娜奈南嫩内尼妮涅宁纽农努诺欧帕派潘庞培佩彭皮平珀蒲普齐奇恰强乔切琴琼丘让热仁日荣' +
    '茹瑞若萨塞赛桑瑟森沙山尚绍舍申生圣施石史舒斯松苏索塔泰坦汤唐陶特腾滕提田廷图托脱瓦万旺威韦维伟魏温文沃乌吾武西希锡夏香肖谢辛欣休许雪雅亚延扬杨耶叶伊依易因英尤于约扎詹张哲珍芝朱卓宗佐宾济沖冯川席义末慕吕合买敏居孜披素力',
);

/** Whether a code unit is a character that foreign names are transliterated with. */
export function isTransliteration(code: number): boolean {
  return isIn(transliteration, code);
}

const shortestName = 2;
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
export function isLatinName(text: string): boolean {
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
