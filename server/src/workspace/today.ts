const chinaStandardTime = 8 * 60 * 60_000;

/** The day that it is in China at a moment (UTC+8, ISO 8601), which is what the date of an article is compared with. */
export function todayInChina(now = new Date()): string {
  return nowInChina(now).slice(0, 10);
}

/** The moment as clocks in China show it (ISO 8601): 2020-07-10T15:03:58+08:00. */
export function nowInChina(now = new Date()): string {
  return `${new Date(now.getTime() + chinaStandardTime).toISOString().slice(0, 19)}+08:00`;
}
