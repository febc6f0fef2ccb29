import type { Article, Block } from '../../article/article.ts';
import { covers } from '../../article/locate.ts';
import { type Line, type Position, type Range, Span } from '../../text/lines.ts';
import { perArticle } from '../perArticle.ts';
import type { CalendarDate } from './calendar.ts';
import { relativeDates } from './relativeDates.ts';
import { writingDays } from './writingDays.ts';

/** Words in an article that mean a date relative to the day on which it was written (昨日), and that date. */
export interface DateInArticle {
  readonly span: Span;
  readonly date: CalendarDate;
}

/** The days that relative dates in an article are calculated from (see `writingDays`). Cached with the article. */
export const writingDaysOf = perArticle(writingDays);

/** The relative dates in the blocks of a range, in text order. Only the lines of the range are read. */
export function datesInRange(article: Article, blocks: Iterable<Block>, range: Range): DateInArticle[] {
  const dates: DateInArticle[] = [];
  const add = (line: Line, spokenFrom = Number.POSITIVE_INFINITY) => {
    if (line.number < range.start.line || line.number > range.end.line) return;
    const from = line.number === range.start.line ? range.start.character : 0;
    const to = line.number === range.end.line ? Math.min(range.end.character, line.text.length) : line.text.length;
    for (const { start, end, date } of relativeDates(line.text, { writtenOn, spokenFrom, from, to }))
      dates.push({ span: new Span(line, start, end), date });
  };
  const writtenOn = writingDaysOf(article);
  if (writtenOn.length === 0) return dates;
  for (const block of blocks) {
    if (block.kind !== 'turn') add(block.span.line);
    else {
      add(block.span.line, block.speaker.span.end);
      for (const { span } of block.continuation) add(span.line, 0);
    }
  }
  return dates;
}

/** The relative date at a position of a block, or null. */
export function dateAt(article: Article, block: Block, { line, character }: Position): DateInArticle | null {
  // Words that begin before the position may reach it.
  const range = {
    start: { line, character: Math.max(0, character - longestWords) },
    end: { line, character: character + longestWords },
  };
  return datesInRange(article, [block], range).find(({ span }) => covers(span, { line, character })) ?? null;
}

/** In UTF-16 code units, more than enough for 去年 12 月 31 日. */
const longestWords = 20;
