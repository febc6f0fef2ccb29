import { codeSet, isHan, isIn } from '../../text/characters.ts';
import { opensNumeral } from '../../text/numerals.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import { isDate } from '../metadata/dates.ts';

const day = '(?:(?:1[89]|20)\\d\\d年)?(?:\\s?\\d{1,2}月)?(?:\\s?\\d{1,2}日)?';
const part = '(?:[上下]半年|[上中下]旬|[春夏秋冬][季天]?|[年月]?[初中底末]|凌晨|清晨|[早晚]上|[上中下]午|傍晚|深?夜)';
const timeOfDay =
  '(?:凌晨|清晨|早[上晨]?|[上中下]午|傍晚|晚上?|深?夜)?里?\\s?\\d{1,2}(?:[:：]\\d{2}|\\s?[时點点](?:\\d{1,2}分|半|整)?许?)';
/** 2008年3月 · 2012年秋 · 7月10日上午 · 2001年—2004年 · 20:00 · 7月10日 21时许 */
const stage = patternInBothScripts(
  new RegExp(
    `^(?:(?=\\d+[年月])${day}\\s?${part}?(?:\\s?[-—–~～至到]+\\s?${day}${part}?)?|(?:(?=\\d+[年月])${day}\\s?)?${timeOfDay}(?:\\s?[-—–~～至到]\\s?${timeOfDay})?)[：:]?$`,
  ),
);
const partsOfDay = codeSet('凌清早上中下傍晚深夜');
/** 5586公里 · 97.3% */
const figure = patternInBothScripts(/^\d[\d.,]*\s?(?:[%％‰]|[万亿]?\p{Script=Han}{1,3})$/u);
const longest = 24;

/** Whether a short line is a full date and nothing else. */
export function isDay(text: string): boolean {
  return opensWithNumeral(text) && isDate(text);
}

/** Whether a short line is a time and nothing else, so that it may head what happened then. */
export function isStage(text: string): boolean {
  return (
    (opensWithNumeral(text) || (text.length <= longest && isIn(partsOfDay, text.charCodeAt(0)))) && stage.test(text)
  );
}

/** Whether a short line is a number with its unit, or one Han character, so that it may head text about it. */
export function isFigure(text: string): boolean {
  return (opensWithNumeral(text) && figure.test(text)) || (text.length === 1 && isHan(text.charCodeAt(0)));
}

function opensWithNumeral(text: string): boolean {
  return text.length <= longest && opensNumeral(text.charCodeAt(0));
}
