import { codeSet } from '../../text/characters.ts';

/** The brackets that an ordinal may stand in: （一） */
export const opensBracket = codeSet('（(');
export const closesBracket = codeSet('）)');
