import { codeSet, isDigit, isIn, skipSpace } from '../../text/characters.ts';
import { patternInBothScripts } from '../../text/scripts.ts';

const commas = codeSet('，,');
/** （化名，裕廊西，54岁）: a place or a note may stand before the age in a parenthesis. */
const age = patternInBothScripts(/^(?:[（(](?:[^（()），,]{1,8}[，,]){0,2}|[，,])\s?\d{1,3}\s?岁/);
const longestAge = 26;
/** ，42岁 and up to two more facts about a person, before a colon. */
const described = patternInBothScripts(/^[，,]\s?\d{1,3}\s?岁(?:[，,]\s?[^，,。；：:“”「」！？]{2,12}){0,2}(?=[：:])/);
const longestDescription = 36;
const longestCalled = 16;
const endsCalled = codeSet('，,（(');

/** Whether somebody's age follows a comma or parenthesis at `at`. */
export function tellsAge(text: string, at: number): boolean {
  return age.test(text.slice(at, at + longestAge));
}

/**
 * The offset of the colon after a description such as 周先生，42岁，出租车司机, whose first comma is at `at`; -1 if no age follows
 * the comma.
 */
export function colonAfterAge(text: string, at: number): number {
  if (!isIn(commas, text.charCodeAt(at)) || !isDigit(text.charCodeAt(skipSpace(text, at + 1, at + 3)))) return -1;
  const description = described.exec(text.slice(at, at + longestDescription));
  return description ? at + description[0].length : -1;
}

/** Where the name ends in 周先生，42岁，出租车司机; -1 if the label tells no age. */
export function nameEndBeforeAge(label: string): number {
  let end = 0;
  while (end <= longestCalled && end < label.length && !isIn(endsCalled, label.charCodeAt(end))) end++;
  return isIn(commas, label.charCodeAt(end)) && tellsAge(label, end) ? end : -1;
}
