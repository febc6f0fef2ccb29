import type { Headline } from '../article.ts';
import { bodyOf, type ShapedLine } from '../lines/shapedLine.ts';
import { isCaption } from '../metadata/captions.ts';
import { readDateline } from '../metadata/datelines.ts';
import { isOfFrontMatter } from './frontMatter.ts';
import { type HeadDraft, take, takeHeadline } from './headDraft.ts';
import { longestHeadLine } from './headlineForm.ts';

/** Reads a line below the headline that holds no other metadata. Returns whether the head may go on below it. */
export function readBelowHeadline(line: ShapedLine, index: number, head: HeadDraft, headline: Headline): boolean {
  if (line.level === 1 && isOfFrontMatter(headline)) {
    takeHeadline(line, index, head);
    return true;
  }
  if (isRepeatedHeadline(line, headline)) {
    take(index, head);
    return true;
  }
  const picture = isCaption(line);
  if (!picture && (line.bodyLength > longestHeadLine || opensBody(line))) return false;
  head.pictured ||= picture;
  head.gap++;
  return true;
}

/** A kicker may stand between headline and metadata, a sentence may not. */
export function opensBody(line: ShapedLine): boolean {
  const last = line.text.charAt(line.bodyEnd - 1);
  return '。；'.includes(last) || readDateline(line) !== null;
}

function isRepeatedHeadline(line: ShapedLine, headline: Headline): boolean {
  const text = bodyOf(line);
  return text.length >= 6 && headline.span.text.startsWith(text);
}
