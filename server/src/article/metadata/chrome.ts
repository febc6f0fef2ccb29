import { isIn } from '../../text/characters.ts';
import { setInBothScripts } from '../../text/scripts.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { chromeByWordsWithin, chromeForms } from './chromeForms.ts';

const longestChrome = 80;
/** 欢迎 and 参与 stand within so many characters; the names of accounts end in 公众号, 官方微信 or 官方微博. */
const longestLead = 14;
const invites = setInBothScripts('欢参');
const endsAccount = setInBothScripts('号信博');

/**
 * Whether a line was copied from the web page around the article: 分享: · 字号：大 中 小 · 打印 · 扫一扫… · a bare count of
 * comments.
 */
export function isChrome({ text, bodyStart, bodyEnd }: ShapedLine): boolean {
  if (bodyEnd - bodyStart > longestChrome) return false;
  if (chromeForms.match(text, bodyStart, bodyEnd)) return true;
  const mayTell = isIn(endsAccount, text.charCodeAt(bodyEnd - 1)) || invitesSoon(text, bodyStart, bodyEnd);
  return mayTell && chromeByWordsWithin.test(text.slice(bodyStart, bodyEnd));
}

/** Whether a line may invite its reader: 欢迎扫描…, 3人参与. */
function invitesSoon(text: string, from: number, to: number): boolean {
  const stop = Math.min(to, from + longestLead);
  for (let at = from; at < stop; at++) if (isIn(invites, text.charCodeAt(at))) return true;
  return false;
}
