import { codeSet, isIn, isSpace, skipSpace } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import { isPersonName } from '../names/personNames.ts';
import { splitTitledName } from '../names/titledNames.ts';
import { titleLengthAfter, titleLengthBefore } from '../names/titles.ts';
import { isPersonal } from './personal.ts';

const longestName = 14;
const longestOffice = 30;
const longestEntry = 24;
const reporter = patternInBothScripts(/^(?:本报|本刊|本网)?(?:特约|实习|见习)?记者[\s:：]*/);
const opensReporter = setInBothScripts('本特实见记');
const endsName = codeSet('（(，,、。 \u3000\t');
const endsOffice = codeSet('、，,。；;');
const opensParenthesis = codeSet('（(');
const closesParenthesis = codeSet('）)');
const commas = codeSet('，,');

/**
 * Whether the text after a role names the person who has it, so that it is no speech: 李大伟，新闻学院副院长 · 王小明（某大学教授） ·
 * 王小明教授（某学会理事长） · 本刊记者 张莉. Looks at a bounded number of characters.
 */
export function namesHolder(text: string, from: number, to: number): boolean {
  if (areNames(text, from, to)) return true;
  const start = isIn(opensReporter, text.charCodeAt(from)) ? skipReporter(text, from, to) : from;
  const stop = Math.min(to, start + longestName);
  let end = start;
  while (end < stop && !isIn(endsName, text.charCodeAt(end))) end++;
  const title = titleLengthBefore(text, end, start);
  if (title > 0 && isPersonName(text.slice(start, end - title))) return isInParenthesis(text, end, to);
  if (!isPersonName(text.slice(start, end)) || titleLengthAfter(text, start + 1) > 0) return false;
  if (end === to) return true;
  const code = text.charCodeAt(end);
  if (isIn(opensParenthesis, code)) return isInParenthesis(text, end, to);
  if (isSpace(code) && to - from <= longestEntry) return true;
  if (isSpace(code) || isIn(commas, code)) return namesOffice(text, skipSpace(text, end + 1, to), to);
  return false;
}

/** Whether all from `from` to `to` stands in a parenthesis. */
function isInParenthesis(text: string, from: number, to: number): boolean {
  return isIn(opensParenthesis, text.charCodeAt(from)) && isIn(closesParenthesis, text.charCodeAt(to - 1));
}

/** Whether the few words after a speaker only explain who that is: 记：晨报记者 · 林：林大海. */
export function isCastEntry(text: string, from: number, to: number): boolean {
  return titleLengthBefore(text, to, from) > 0 || namesHolder(text, from, to);
}

const longestNames = 60;

/** Whether a short text ends in a title, or in a name after one: 松岚医院主任医师周远. */
export function endsInHolder(text: string, from: number, to: number): boolean {
  if (to - from > longestNames) return false;
  return titleLengthBefore(text, to, from) > 0 || splitTitledName(text, from, to) >= 0;
}

const enumeration = /[、，,]/;

/** Whether names and nothing else follow: 周远、许晴川、小舟。 */
function areNames(text: string, from: number, to: number): boolean {
  if (to - from > longestNames) return false;
  const names = text
    .slice(from, to)
    .replace(/[。.]$/, '')
    .split(enumeration);
  return names.length > 2 && names.filter(isPersonName).length * 3 >= names.length * 2;
}

const party = patternInBothScripts(
  /^(?!我)[^，,。；！？]{2,30}(?:[，,]\s?(?:[男女][，,]|住|统一社会)|(?:公司|银行|政府|委员会|局|厂)(?:[。；]|$))/,
);
const viewOfParty = 36;

/**
 * Whether the text after 原告 or 被告 only explains who that is: 王小明，男，… · 某公司，住所地…. Looks at a bounded number of
 * characters.
 */
export function namesParty(text: string, from: number, to: number): boolean {
  return party.test(text.slice(from, Math.min(to, from + viewOfParty)));
}

function skipReporter(text: string, from: number, to: number): number {
  return from + (reporter.exec(text.slice(from, Math.min(to, from + longestName)))?.[0].length ?? 0);
}

/** Whether the next clause ends in a title, and nobody is spoken to. */
function namesOffice(text: string, from: number, to: number): boolean {
  const stop = Math.min(to, from + longestOffice);
  let end = from;
  while (end < stop && !isIn(endsOffice, text.charCodeAt(end))) end++;
  return titleLengthBefore(text, end, from) > 0 && !isPersonal(text, from, to);
}
