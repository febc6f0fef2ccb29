const replacement = '\ufffd';
const leastShare = 0.1;

/** As much of a text is looked at, in UTF-16 code units. */
const sampleLength = 8192;

/**
 * Whether a text was decoded in an encoding that it does not have: mostly U+FFFD, where characters beyond ASCII should be. Some
 * damaged characters are not enough, nor are the few accents of a Western text.
 */
export function isGarbled(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  if (!sample.includes(replacement)) return false;
  let broken = 0;
  let sound = 0;
  for (const character of sample) {
    if (character === replacement) broken++;
    else if (character > '\x7f') sound++;
  }
  return broken > sound && broken >= sample.length * leastShare;
}

/** The same of a text in lines, no more of which are read than that takes. */
export function areGarbled(lines: readonly { readonly text: string }[]): boolean {
  let sample = '';
  for (const { text } of lines) {
    if (sample.length >= sampleLength) break;
    sample += text.slice(0, sampleLength - sample.length);
  }
  return isGarbled(sample);
}
