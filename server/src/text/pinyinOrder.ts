let collator: Intl.Collator | undefined;

/**
 * The collator that orders texts by pinyin, as Chinese dictionaries do (Unicode CLDR, collation `pinyin`). Created on
 * first use and kept, since that takes 10 ms.
 */
export function pinyinCollator(): Intl.Collator {
  collator ??= new Intl.Collator('zh-u-co-pinyin');
  return collator;
}

/** Compares two names by pinyin, and names that sort alike by code units, so that their order never varies. */
export function byPinyin(a: string, b: string): number {
  return pinyinCollator().compare(a, b) || (a === b ? 0 : a < b ? -1 : 1);
}
