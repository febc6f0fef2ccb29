import { readByline } from '../metadata/bylines.ts';
import { isCaption } from '../metadata/captions.ts';
import { isChrome } from '../metadata/chrome.ts';
import { readDateline } from '../metadata/datelines.ts';
import { readOriginalTitle } from '../metadata/originalTitles.ts';
import { opensWithAsker } from '../speakers/bracketedSpeakers.ts';
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
