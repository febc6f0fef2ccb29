import { isIn } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';

const viewOfParagraph = 80;

/** 今天上午做客本网 in the first clause, but not 当作客厅 */
const visits = patternInBothScripts(
  /^[^，。；！？：:“「]{0,16}(?:[做作]客(?![厅户观体房服车])|走进演播|来到演播|应邀|受邀)/,
);
/** 接受了记者的采访 anywhere, where nobody says I or you */
const interviewed = patternInBothScripts(/(?:接受|受)[^，。；！？“「]{0,16}(?:采访|专访|访谈)/);
const speaksToSomebody = patternInBothScripts(/[我你您咱俺]/);
const signsOfTalk = setInBothScripts('客播邀访');

/**
 * Whether the text after a name says that the person will be interviewed, as the introduction of an interview does.
 * Looks at a bounded number of characters.
 */
export function tellsOfTalk(text: string, at: number): boolean {
  const stop = Math.min(text.length, at + viewOfParagraph);
  let sign = at;
  while (sign < stop && !isIn(signsOfTalk, text.charCodeAt(sign))) sign++;
  if (sign >= stop) return false;
  const paragraph = text.slice(at, stop);
  return visits.test(paragraph) || (interviewed.test(paragraph) && !speaksToSomebody.test(paragraph));
}
