/**
 * Maps syllables without tones to the characters that can be read so; a character stands under each of its readings.
 * The package has no types of its own.
 */
declare module 'pinyin-match/src/simplified_dict.js' {
  export const dict: Readonly<Record<string, string>>;
}
