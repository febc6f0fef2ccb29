import { codeSet, isIn } from '../../text/characters.ts';

const viewOfSpeech = 80;
const opensQuoted = codeSet('“「');

/** Whether a quotation opens between two places. Looks at a bounded number of characters. */
export function holdsQuotation(text: string, from: number, to: number): boolean {
  const stop = Math.min(to, from + viewOfSpeech);
  for (let at = from; at < stop; at++) if (isIn(opensQuoted, text.charCodeAt(at))) return true;
  return false;
}
