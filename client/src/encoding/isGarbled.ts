const replacement = '\ufffd';
const leastShare = 0.1;

/**
 * Whether a text was decoded in an encoding that it does not have: mostly U+FFFD, where characters beyond ASCII should be. Some
 * damaged characters are not enough, nor are the few accents of a Western text.
 */
export function isGarbled(text: string): boolean {
  let broken = 0;
  let sound = 0;
  for (const character of text) {
    if (character === replacement) broken++;
    else if (character > '\x7f') sound++;
  }
  return broken > sound && broken >= text.length * leastShare;
}
