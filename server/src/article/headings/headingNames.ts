import { isPersonName } from '../names/personNames.ts';
import { titleLengthBefore } from '../names/titles.ts';

const shortestTitle = 2;
const longestTitle = 5;
const longestNameAfterTitle = 4;

/**
 * Whether a text is a name, perhaps with a title. It then stands below a picture or above a letter and heads no
 * section.
 */
export function isNameAlone(text: string): boolean {
  const title = titleLengthBefore(text, text.length);
  if (isPersonName(text) || (title > 0 && isPersonName(text.slice(0, text.length - title)))) return true;
  if (text.length > longestTitle + longestNameAfterTitle) return false;
  for (let at = shortestTitle; at <= longestTitle && at < text.length; at++) {
    if (titleLengthBefore(text, at) === at && isPersonName(text.slice(at))) return true;
  }
  return false;
}
