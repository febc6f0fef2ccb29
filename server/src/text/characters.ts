/** Han characters of the basic block, extension A, the compatibility block and 〇 (Unicode 17, Blocks.txt). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3007
  );
}

/** A code unit of a surrogate pair; Han extensions B and later, and emoji, are written with two. */
export function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** ASCII or full-width digit. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** ASCII or full-width Latin letter, and the Latin letters with diacritics that names are written with. */
export function isLatin(code: number): boolean {
  const folded = code | 0x20;
  return (
    (folded >= 0x61 && folded <= 0x7a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

/** What Latin words, and names like iPhone 15, consist of. */
export function isLatinOrDigit(code: number): boolean {
  return isLatin(code) || isDigit(code);
}

/**
 * White space in articles: ASCII blanks, NBSP, the spaces from U+2000 on, U+3000, and characters that are practically
 * invisible.
 */
export function isSpace(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff;
  if (code > 0x20 && code < 0xa0) return false;
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060
  );
}

/** The colons that stand after a speaker or a label: ： : and the vertical form ︰ that some Traditional sites use, ∶. */
export function isColon(code: number): boolean {
  return code === 0xff1a || code === 0x3a || code === 0xfe30 || code === 0x2236;
}

/** The code point of the first character of a text in Unicode notation: U+200B. */
export function codePointName(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first index from `from` that is not white space, or `to`. */
export function skipSpace(text: string, from = 0, to = text.length): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the text before trailing white space, not before `from`. */
export function trimEnd(text: string, from = 0, to = text.length): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** A text without any white space, for comparing: 主　席 and 主席 are the same word. */
export function withoutSpace(text: string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    result += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** The two code units of a text at `at` as one 32-bit number, a key for maps that needs no new string. */
export function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** A set of UTF-16 code units with one look-up per test, for code that looks at every character. */
export type CodeSet = Int32Array;

/**
 * The set of all code units of a string and of other sets. It takes one bit per code unit, so that all sets of the
 * parser fit into the processor's cache.
 */
export function codeSet(characters: string, ...others: readonly CodeSet[]): CodeSet {
  const set = new Int32Array(0x800);
  for (let at = 0; at < characters.length; at++) addCode(set, characters.charCodeAt(at));
  for (const other of others) for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) | (other[at] ?? 0);
  return set;
}

/** The set of the code units that words have at a place, which is counted from the end if it is negative. */
export function codesAt(words: Iterable<string>, place: number): CodeSet {
  return codeSet(Array.from(words, (word) => word.at(place) ?? '').join(''));
}

/** Puts a code unit into a set. */
export function addCode(set: CodeSet, code: number): void {
  set[code >> 5] = (set[code >> 5] ?? 0) | (1 << code);
}

/**
 * Whether a code unit is in a set. NaN, which `charCodeAt` gives beyond the end of a text, is in no set. Shifts use
 * only the lowest five bits of `code`.
 */
export function isIn(set: CodeSet, code: number): boolean {
  return (((set[code >> 5] ?? 0) >> code) & 1) === 1;
}

/** The closing brackets or quotation marks by the opening ones, as code units, from pairs such as （） and 【】. */
export function closingMarks(...pairs: readonly string[]): ReadonlyMap<number, number> {
  return new Map(pairs.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
}

/** Sets bits in a table's entry for a code unit. */
export function addBits(table: Uint8Array | Uint16Array, code: number, bits: number): void {
  table[code] = (table[code] ?? 0) | bits;
}
