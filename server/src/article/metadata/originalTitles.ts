import { codeSet, isHan, isIn } from '../../text/characters.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { OriginalTitle } from '../article.ts';
import { bodyOf, contentSpan, type ShapedLine, spanInBody } from '../lines/shapedLine.ts';

const longestOriginalTitle = 120;
const originalTitleStarts = codeSet('（(【[原');
const originalTitleLabel = patternInBothScripts(/^[（(【[]?\s*(?:原标题|原题|原标题为|原题为|原文标题)\s*[:：]\s*/);

/** 原标题：… with or without brackets; null for other lines. */
export function readOriginalTitle(line: ShapedLine): OriginalTitle | null {
  if (line.bodyLength > longestOriginalTitle || !mayBeOriginalTitle(line)) return null;
  const text = bodyOf(line);
  const label = originalTitleLabel.exec(text);
  if (!label) return null;
  const closed = /[）)】\]]\s*$/.exec(text);
  const end = closed && /^[（(【[]/.test(text) ? closed.index : text.length;
  return { kind: 'originalTitle', span: spanInBody(line, label[0].length, end), line: contentSpan(line) };
}

function mayBeOriginalTitle({ text, bodyStart }: ShapedLine): boolean {
  const first = text.charCodeAt(bodyStart);
  if (!isIn(originalTitleStarts, first)) return false;
  const next = isHan(first) ? first : text.charCodeAt(bodyStart + 1);
  return !isHan(next) || isIn(originalTitleStarts, next);
}
