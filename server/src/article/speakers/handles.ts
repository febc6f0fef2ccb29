import { codeSet } from '../../text/characters.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import { isNonSpeakerLabel } from './nonSpeakerLabels.ts';

/** The sign before the name of an account. */
export const opensHandle = codeSet('@＠');
const handle = /^.[\p{L}\p{N}_\-·]{2,20}$/u;
const announcesQuote = patternInBothScripts(/(?:转发|提醒|测定|发布|所有人)$/);

/** @守灯人: somebody of a social network, unless that says that something was said: @守灯人转发. */
export function isHandle(label: string): boolean {
  return handle.test(label) && !isNonSpeakerLabel(label) && !announcesQuote.test(label);
}
