import { codeSet, isIn } from '../../text/characters.ts';
import { bodyOf, type ShapedLine } from '../lines/shapedLine.ts';
import {
  captionBeginnings,
  creditsWriters,
  endsCaption,
  endsInCredit,
  endsInPhotographer,
  holdsSpeech,
  lastOfCaption,
  lastOfPointedCredit,
  opensCaption,
  opensCredit,
  opensWithSource,
  pointedCredit,
  runsIntoParagraph,
  tellsPositions,
} from './captionForms.ts';

/** Whether a line is a caption: 图为… · ▲… · （新华社记者 张三 摄） · a Markdown image. Looks only at its two ends. */
export function isCaption(line: ShapedLine): boolean {
  return opensAsCaption(line) ? !goesOn(line) : endsAsCaption(line);
}

/** How much of a line is looked at, at either end. */
const view = { opening: 90, end: 80 } as const;
const openingBrackets = codeSet('（(');

function opensAsCaption({ text, bodyStart }: ShapedLine): boolean {
  const first = isIn(openingBrackets, text.charCodeAt(bodyStart)) ? bodyStart + 1 : bodyStart;
  return (
    captionBeginnings.mayBeginAt(text, first) && opensCaption.test(text.slice(bodyStart, bodyStart + view.opening))
  );
}

const longestCaption = 400;
/**
 * The longest caption, in UTF-16 code units, that ends in a mere picture credit. In a longer line the page has joined a
 * paragraph with the credit below it.
 */
const longestLent = 100;
const longestPositioned = 60;
const longestPointed = 120;
const FULL_STOP = 0x3002;
const closesSentence = codeSet('。；，、？！：”」');

function endsAsCaption(line: ShapedLine): boolean {
  const { text, bodyStart, bodyEnd } = line;
  const length = bodyEnd - bodyStart;
  const last = text.charCodeAt(bodyEnd - 1);
  if (length <= longestPointed && last === FULL_STOP && isIn(lastOfPointedCredit, text.charCodeAt(bodyEnd - 2)))
    return pointedCredit.test(bodyOf(line));
  if (length > longestCaption || isIn(closesSentence, last)) return false;
  if (length <= longestPositioned && tellsPositions.test(bodyOf(line))) return true;
  const mayEnd = isIn(lastOfCaption, last);
  const mayCredit = opensCredit.test(text);
  if (!mayEnd && !mayCredit) return false;
  const end = text.slice(Math.max(bodyStart, bodyEnd - view.end), bodyEnd);
  if (length > longestLent && (!endsInPhotographer.test(end) || holdsSpeech.test(text))) return false;
  return (
    (mayEnd && endsCaption.test(end)) || (mayCredit && endsInCredit.test(end) && !creditsWriters.test(bodyOf(line)))
  );
}

const longestRunOn = 130;
const endsArticle = /[（(]完[）)]$/;

/** Whether a line that begins as captions do is a caption with a paragraph run into it. */
function goesOn({ text, bodyStart, bodyEnd }: ShapedLine): boolean {
  const closes = isIn(closesSentence, text.charCodeAt(bodyEnd - 1)) || endsArticle.test(text.slice(-3));
  if (!closes) return false;
  const opening = text.slice(bodyStart, Math.min(bodyEnd, bodyStart + longestRunOn));
  return runsIntoParagraph.test(opening) || (bodyEnd - bodyStart > longestLent && opensWithSource.test(opening));
}
