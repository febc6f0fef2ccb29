import { type DateForm, dateForms, mayHoldDate, plainFormsAtStart } from './dateForms.ts';
import { toDate, toIso } from './isoDates.ts';

/** A date found in a text: where it stands (UTF-16 offsets) and, if there is such a day and time, its ISO 8601 form. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
}

/**
 * Finds the first full date (year, month and day, with or without time of day) in a text of bounded length:
 * 2020-07-10 15:03:58 · 2020年07月10日15:03 · ２０２０年７月１０日 · 2020/7/10 · 二〇二〇年七月十日 · 民国109年7月10日; 10/07/2020
 * where it is all of the text or a label stands before it. Null if there is none.
 */
export function findDate(written: string): FoundDate | null {
  if (!mayHoldDate(written)) return null;
  const text = inHalfWidth(written);
  for (const form of dateForms) {
    const match = form.pattern.exec(text);
    if (match)
      return { start: match.index, end: match.index + match[0].length, iso: readDate(form, match.groups ?? {}) };
  }
  return null;
}

const fullWidth = /[０-９．／－：]/g;
const fullWidthDate = /[０-９]{4}|\d{4}[．／－]\d/;
const fromFullWidth = 0xff10 - 0x30;

/** A text with full-width digits and signs of dates replaced by those of ASCII, at the same offsets. */
function inHalfWidth(text: string): string {
  if (!fullWidthDate.test(text)) return text;
  return text.replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - fromFullWidth));
}

/** The date whose parts were found in a form; null if there is no such day or time. */
function readDate(
  { readYear, readNumber }: DateForm,
  found: Readonly<Record<string, string | undefined>>,
): string | null {
  const { year2, year = year2 ?? '', month, month2, month3, day, day2, day3 } = found;
  const date = toDate(
    readYear(year),
    readNumber(month ?? month2 ?? month3 ?? ''),
    readNumber(day ?? day2 ?? day3 ?? ''),
  );
  return date && toIso(date, found);
}

/** Whether a text of bounded length is a full date, as above, and nothing else. */
export function isDate(text: string): boolean {
  return mayHoldDate(text) && plainFormsAtStart.some((form) => endOf(form, text) === text.length);
}

/** Where a form at the beginning of a text ends; 0 if the text does not begin so. */
function endOf(form: RegExp, text: string): number {
  form.lastIndex = 0;
  form.test(text);
  return form.lastIndex;
}
