import { isIn } from '../../text/characters.ts';
import { setInBothScripts } from '../../text/scripts.ts';
import { ethnicNameLengths } from '../names/ethnicNames.ts';

/** Characters that a title never contains: they end the first clause, belong to verbs, or refer to something. */
export const stops = setInBothScripts('，,。！？；：:“”「」（）()【】《》了着过说是');
const opensSentence = setInBothScripts('由据被在但让把更与虽尽那');

/** What no title begins with, unless it is a name: 由松岚市长…带领的, but 那日苏…. */
export function opensAsSentence(text: string, from: number): boolean {
  return isIn(opensSentence, text.charCodeAt(from)) && ethnicNameLengths(text, from) === 0;
}
