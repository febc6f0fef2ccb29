import { patternInBothScripts } from '../text/scripts.ts';

const abbreviates = patternInBothScripts(/^[（(]\s?(?:以下)?简称[:：]?\s?[“"「]?([^”"」）)]{1,6})[”"」]?\s?[）)]$/);

/** How somebody is called from then on, by a parenthesis after the name: 闻 of （以下简称闻）; null if it says nothing of that. */
export function abbreviationIn(parenthesis: string): string | null {
  return abbreviates.exec(parenthesis)?.[1] ?? null;
}
