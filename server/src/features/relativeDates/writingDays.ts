import type { Article, Dateline } from '../../article/article.ts';
import { addMonths, type Day, dateOf, daysBetween, monthOf, yearOf } from './calendar.ts';

/** Earlier dates must be mistakes. */
const firstDay = '1800-01-01';
const lastDay = '2199-12-31';

/**
 * The days on which an article may have been written: that of its date line and, if different, that of its dateline
 * (电头). None without a date line whose day exists, since a dateline has no year.
 */
export function writingDays({ date, dateline }: Article): Day[] {
  if (date?.iso == null) return [];
  const published = date.iso.slice(0, '2020-07-10'.length);
  if (published < firstDay || published > lastDay) return [];
  const sent = dateline && daySent(dateline, published);
  return sent && sent !== published ? [published, sent] : [published];
}

/**
 * The full date of a dateline, which has no year and perhaps no month: those that bring it nearest to the publication.
 */
function daySent({ month, day }: Dateline, published: Day): Day | null {
  if (day === null) return null;
  const year = yearOf(published);
  const candidates =
    month === null
      ? [0, -1].map((step) => addMonths(published, step)).map((start) => dateOf(yearOf(start), monthOf(start), day))
      : [year - 1, year, year + 1].map((near) => dateOf(near, month, day));
  const distance = (candidate: Day) => Math.abs(daysBetween(candidate, published));
  return candidates
    .filter((candidate) => candidate !== null)
    .reduce<Day | null>((best, next) => (best !== null && distance(best) <= distance(next) ? best : next), null);
}
