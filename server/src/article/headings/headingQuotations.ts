import { codeSet, isIn } from '../../text/characters.ts';

/** The quotation marks that a heading may begin and end with. */
export const opensQuotation = codeSet('“「『');
export const closesQuotation = codeSet('”」』');
const closesSentence = codeSet('。！!');

/** “…。”: whole sentences that are quoted, as in a pull quote. */
export function endsQuotedSentence(text: string): boolean {
  return (
    isIn(closesQuotation, text.charCodeAt(text.length - 1)) && isIn(closesSentence, text.charCodeAt(text.length - 2))
  );
}
