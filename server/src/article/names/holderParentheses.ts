import { codeSet, isIn } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import { abbreviationIn } from './abbreviations.ts';
import { tellsAge } from './ages.ts';
import { titleLengthBefore } from './titles.ts';

/** What opens a parenthesis that may say who somebody is. */
export const opensParenthesis = codeSet('（(【');
const closesParenthesis = codeSet('）)】');
const longestParenthesis = 48;

/** The last characters of organisations, as far as a title or the end of a parenthesis follows. */
export const endsOrganisation = setInBothScripts('族学院所局司厂社团行校馆店厅网报刊室台组部署处科心省市县区告会');

/** Where the parenthesis that opens at `at` is closed, before `to`; -1 if none is. It may hold others: 【中央党校（国家行政学院）教授】. */
export function closeOfParenthesis(text: string, at: number, to: number): number {
  if (!isIn(opensParenthesis, text.charCodeAt(at))) return -1;
  const stop = Math.min(to - 1, at + longestParenthesis);
  let depth = 0;
  for (let end = at; end < stop; end++) {
    const code = text.charCodeAt(end);
    if (isIn(opensParenthesis, code)) depth++;
    else if (isIn(closesParenthesis, code) && --depth === 0) return end;
  }
  return -1;
}

/** Whether a parenthesis names an office, an organisation, an ethnic group, an age or an abbreviation. */
export function saysOffice(text: string, open: number, close: number): boolean {
  return (
    isIn(endsOrganisation, text.charCodeAt(close - 1)) ||
    titleLengthBefore(text, close, open + 1) > 0 ||
    abbreviationIn(text.slice(open, close + 1)) !== null ||
    tellsAge(text, open)
  );
}

const whoever = patternInBothScripts(/^\p{Script=Han}{3,12}$/u);
/** What is done or seen while somebody speaks: （沉默良久）, （前排左二）. */
const scene = patternInBothScripts(
  /[笑泪哭叹喘沉默停顿点摇敲拍挥站坐抬低翻拿递指鼓掌过着了左右排图嗓喉咳耸皱惊怒慌]|激动|兴奋|无奈|得意|[大小高轻]声/,
);

/** Whether a parenthesis after a name may say who that is: an office, or another short word that tells of no scene. */
export function saysWho(text: string, open: number, close: number): boolean {
  if (saysOffice(text, open, close)) return true;
  const words = text.slice(open + 1, close);
  return whoever.test(words) && !scene.test(words);
}
