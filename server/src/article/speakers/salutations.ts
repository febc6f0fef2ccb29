import { isIn } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';

const longest = 30;

/** Words that always address an audience and never name a speaker: 尊敬的主席先生, 各位代表. */
const always = patternInBothScripts(/^(?:尊敬的|敬爱的|亲爱的|各位)/);
/** With the speech on the lines below: 女士们、先生们, 主席先生. */
const alone = patternInBothScripts(
  /(?:女士们|先生们|朋友们|同志们|同胞们|同学们|老师们|乡亲们|来宾们|战友们|孩子们|主席先生|主席女士|主席阁下|议长先生|议长女士|总统先生|秘书长先生|秘书长女士)$/,
);
const opens = setInBothScripts('尊敬亲各');
const ends = setInBothScripts('们生士下');

/**
 * Whether the text before a colon addresses an audience. For some words that is certain only if nothing follows on the
 * line.
 */
export function isSalutation(text: string, start: number, end: number, nothingFollows: boolean): boolean {
  if (end - start > longest) return false;
  if (isIn(opens, text.charCodeAt(start)) && always.test(text.slice(start, start + 3))) return true;
  return nothingFollows && isIn(ends, text.charCodeAt(end - 1)) && alone.test(text.slice(start, end));
}
