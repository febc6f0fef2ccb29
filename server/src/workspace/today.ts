const chinaStandardTime = 8 * 60 * 60_000;

/** The date in China at a moment (UTC+8, in ISO 8601), with which the date of an article is compared. */
export function todayInChina(now = new Date()): string {
  return nowInChina(now).slice(0, 10);
}

/** Date and time in China at a moment, in ISO 8601: 2020-07-10T15:03:58+08:00. */
export function nowInChina(now = new Date()): string {
  return `${new Date(now.getTime() + chinaStandardTime).toISOString().slice(0, 19)}+08:00`;
}
