import { codeSet, isIn, skipSpace } from '../../text/characters.ts';

const ornaments = codeSet('▶►▷➤■□●○◆◇★☆※▪•');

/** Past the sign that sets off each speaker: ▶记者：…, ■ 记者：…, ●周远（42岁，菜贩）…; not to `to`, where nothing would be left. */
export function skipOrnament(text: string, from: number, to: number): number {
  if (!isIn(ornaments, text.charCodeAt(from))) return from;
  const start = skipSpace(text, from + 1, to);
  return start < to ? start : from;
}
