import { patternInBothScripts } from '../../text/scripts.ts';

const abbreviates = patternInBothScripts(/^[（(]\s?(?:以下)?简称[:：]?\s?[“"「]?([^”"」）)]{1,6})[”"」]?\s?[）)]$/);

/** The short name that a parenthesis after a name introduces: 闻 for （以下简称闻）; null if it introduces none. */
export function abbreviationIn(parenthesis: string): string | null {
  return abbreviates.exec(parenthesis)?.[1] ?? null;
}
