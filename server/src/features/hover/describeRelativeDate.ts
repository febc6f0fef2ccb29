import type { Block } from '../../article/article.ts';
import type { Position } from '../../text/lines.ts';
import { dateInWords, reckonedFrom } from '../relativeDates/dateInWords.ts';
import { dateAt, writingDaysOf } from '../relativeDates/datesInArticle.ts';
import type { Description, DescriptionContext } from './context.ts';
import { paragraph, strong } from './markup.ts';

/** The day, month or year that the words at a position of a block stand for; null if there are no such words. */
export function describeRelativeDate(
  block: Block,
  position: Position,
  context: DescriptionContext,
): Description | null {
  const found = dateAt(context.article, block, position);
  if (!found) return null;
  return {
    rows: [
      paragraph(strong(found.span.text), ' ', dateInWords(found.date, context.locale)),
      paragraph(reckonedFrom(writingDaysOf(context.article))),
    ],
    range: found.span.range,
  };
}
