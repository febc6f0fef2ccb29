import { patternInBothScripts, patternWithHan } from '../../text/scripts.ts';
import { bodyOf, type ShapedLine } from '../lines/shapedLine.ts';
import { outletBesideCredits } from './outletBesideDate.ts';
import { isMasthead, isOutlet, isPage } from './outlets.ts';
import type { Part } from './textParts.ts';
import { withoutAccount } from './wordsBesideDates.ts';

const longestLine = 60;
const longestName = 10;
/** 记松岚大学: what the article is about. */
const aboutSomebody = patternInBothScripts(/^(?:记|访|走进|走近|来自|聚焦|关注|新闻|本|[—–-])/);
const endsInName = patternInBothScripts(/[网报社台刊志端]$/);
const website = patternWithHan(/^\p{Script=Han}{2,8}(?:网站|官网)$/u);

/** Whether a line is the name of a paper or a site, or of its account, and nothing else: 松岚日报, 松岚网官方账号. */
export function isMastheadAlone(line: ShapedLine): boolean {
  const text = withoutAccount(bodyOf(line));
  return isMasthead(text) && !isPage(text);
}

/**
 * The outlet that a line right beside the date names, perhaps among people and buttons: 松岚周刊 · 教育局网站 · 松岚时报 张三 分享.
 * Null if it says more, or something else.
 */
export function outletOnLine(line: ShapedLine): Part | null {
  if (line.bodyLength > longestLine) return null;
  const text = bodyOf(line);
  return mayNameOutlet(text) ? { start: 0, end: text.length } : outletBesideCredits(text);
}

function mayNameOutlet(text: string): boolean {
  if (text.length > longestName || aboutSomebody.test(text)) return false;
  return website.test(text) || (endsInName.test(text) && isOutlet(text, false));
}
