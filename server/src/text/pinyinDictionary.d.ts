/** Syllables without tones and the characters that are read so, each with all its readings. The package has no types for it. */
declare module 'pinyin-match/src/simplified_dict.js' {
  export const dict: Readonly<Record<string, string>>;
}
