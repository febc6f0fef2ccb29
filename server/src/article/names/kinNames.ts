import { codesAt, isHan, isIn } from '../../text/characters.ts';
import { wordsInBothScripts } from '../../text/scripts.ts';
import { isFamiliarGivenName } from './nicknames.ts';
import { isPersonName } from './personNames.ts';

/** What children call their elders, and others call those after the child (朵朵妈妈) or by their own name (桂芝嫂子). */
const elders = wordsInBothScripts(
  '爸爸 妈妈 爷爷 奶奶 外公 外婆 姥姥 姥爷 家长 嫂子 婶子 大爷 大妈 大叔 大婶 大娘 大姐 大哥 阿姨',
);
const opensElder = codesAt(elders, 0);
const lengthOfElder = 2;
const shortestChild = 2;
const longestChild = 3;
/** 宝 */
const TREASURE = 0x5b9d;

/** Where somebody ends who is called so, from `from` on: 朵朵妈妈, 小宇爸爸, 周一诺家长, 桂芝嫂子; `from` if nobody is. */
export function kinNameEnd(text: string, from: number): number {
  for (let length = shortestChild; length <= longestChild; length++) {
    const end = from + length;
    if (!isIn(opensElder, text.charCodeAt(end)) || !elders.has(text.slice(end, end + lengthOfElder))) continue;
    return isChild(text.slice(from, end)) ? end + lengthOfElder : from;
  }
  return from;
}

/** 朵朵, 小宇, 乐宝, 周一诺; not 新手 and 孩子, whose parents are anybody, nor 爷爷 in 爷爷奶奶. */
function isChild(name: string): boolean {
  if (isPersonName(name) || isFamiliarGivenName(name)) return true;
  const last = name.charCodeAt(name.length - 1);
  return name.length === shortestChild && isHan(last) && (last === TREASURE || isRepeated(name));
}

function isRepeated(name: string): boolean {
  return name.charCodeAt(0) === name.charCodeAt(1) && !elders.has(name);
}
