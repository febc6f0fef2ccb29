/**
 * The characters of the script Han as ranges of a character class (Unicode 17, Scripts.txt), unassigned ones between them
 * included, reading marks (U+16FE2…) not.
 */
const ranges =
  '\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9\\u{20000}-\\u{33479}';

/**
 * The same pattern with `\p{Script=Han}` written out. V8 makes the set of these characters anew for each pattern when it is
 * first used, which takes longer than all else: up to a millisecond.
 */
export function patternWithHan({ source, flags }: RegExp): RegExp {
  return new RegExp(writeOutHan(source), flags);
}

/** The source of a pattern with `\p{Script=Han}` written out, within classes and outside. */
export function writeOutHan(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{Script=Han\}|\\.|[[\]]/gu, (token) => {
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    if (token !== '\\p{Script=Han}') return token;
    return inClass ? ranges : `[${ranges}]`;
  });
}
