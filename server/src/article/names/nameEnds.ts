import { codeSet, isIn, pairAt } from '../../text/characters.ts';
import { charactersInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';

/**
 * Countries, regions and parties with which a statement may begin. Most have characters that foreign names are
 * transliterated with, so they look like a part of the name before.
 */
const places = wordsInBothScripts(
  '乌克兰 俄罗斯 伊朗 伊拉克 以色列 巴勒斯坦 哈马斯 加沙 黎巴嫩 叙利亚 土耳其 沙特 埃及 也门 阿富汗 巴基斯坦 印度 古巴 巴西 委内瑞拉 西方 欧洲 欧盟 非洲 亚洲 亚太 东盟 东南亚 阿拉伯 ' +
    '恒河 尼罗河 亚马孙',
);
const opensPlace = codeSet(Array.from(places, (place) => place.charAt(0)).join(''));
const shortestPlace = 2;
const longestPlace = 4;

/** 巴中两国, 伊方: a country's first character before another's, or before 方. */
const otherSides = codeSet(charactersInBothScripts('中美俄日韩欧英法德方'));
const country = charactersInBothScripts('国');

/**
 * Whether a statement, and no further part of a name, begins at `at`: with the name of a country or region, or with the country
 * that the title at `title` begins with (巴西总统卢拉｜巴中关系, 马来西亚总理安瓦尔｜马来西亚). Looks at a few characters.
 */
export function opensWithCountry(text: string, at: number, title: number): boolean {
  if (pairAt(text, at) === pairAt(text, title)) return true;
  if (text.charCodeAt(at) === text.charCodeAt(title) && isIn(otherSides, text.charCodeAt(at + 1)))
    return !country.includes(text.charAt(at + 2));
  if (!isIn(opensPlace, text.charCodeAt(at))) return false;
  for (let length = shortestPlace; length <= longestPlace; length++) {
    if (places.has(text.slice(at, at + length))) return true;
  }
  return false;
}
