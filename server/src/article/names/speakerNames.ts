import { isHan } from '../../text/characters.ts';
import { isFamiliarName } from './nicknames.ts';
import { isPersonName } from './personNames.ts';
import { endsRelation } from './relations.ts';
import { titleLengthBefore } from './titles.ts';

/** Whether a text has by itself the form of what a speaker is called: 周远, 老孟, 阿什顿·卡特, 行政长官, 审判长. */
export function isSpeakerName(text: string): boolean {
  if (isPersonName(text) || isFamiliarName(text)) return true;
  return isHan(text.charCodeAt(0)) && (titleLengthBefore(text, text.length) === text.length || isRelation(text));
}

function isRelation(text: string): boolean {
  return endsRelation(text, text.length, 0) && !endsRelation(text, text.length, 1);
}

/** Whether a text ends in a title, and names nobody: 房屋署署长. */
export function isTitle(text: string): boolean {
  const titled = titleLengthBefore(text, text.length) > 0 || endsRelation(text, text.length, 0);
  return titled && !isPersonName(text);
}
