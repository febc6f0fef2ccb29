import { opensWithAsker } from './bracketedSpeakers.ts';
import { readByline } from './bylines.ts';
import { isCaption } from './captions.ts';
import { isChrome } from './chrome.ts';
import { readDateline } from './datelines.ts';
import { readOriginalTitle } from './originalTitles.ts';
import { isHorizontalRule, type ShapedLine } from './shapedLine.ts';

/** What a line is by its form alone, independent of other lines. */
export type Settled = 'chrome' | 'caption' | 'originalTitle' | 'byline' | 'rule' | 'dateline';

/** What a line is by its form alone; null if that is for the article to decide. */
export function readSettled(line: ShapedLine): Settled | null {
  if (isChrome(line)) return 'chrome';
  if (isCaption(line)) return 'caption';
  if (readOriginalTitle(line)) return 'originalTitle';
  if (isHorizontalRule(line)) return 'rule';
  if (readByline(line)) return 'byline';
  return readDateline(line) && !opensWithAsker(line) ? 'dateline' : null;
}
