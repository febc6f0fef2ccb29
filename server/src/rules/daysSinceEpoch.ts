const millisecondsADay = 24 * 60 * 60 * 1000;

/** Days from 1970-01-01 to a date in ISO 8601, with or without a time; NaN for anything else. */
export function daysSinceEpoch(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00Z`) / millisecondsADay;
}
