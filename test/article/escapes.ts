/** Blanks other than the space, characters that cannot be seen, lone surrogates, and the backslash itself. */
const hidden = /(?! )(?:[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\\]|\ufe0f)/gu;
const short: Readonly<Record<string, string>> = { '\t': '\\t', '\r': '\\r', '\n': '\\n', '\\': '\\\\' };

/** A text in which every character can be seen: \t, \r, \n, \u3000 and so on, and \s for spaces if `spaces` is set. */
export function escapeInvisible(text: string, spaces = false): string {
  const visible = text.replace(hidden, (character) => short[character] ?? unicodeEscapes(character));
  return spaces ? visible.replaceAll(' ', '\\s') : visible;
}

function unicodeEscapes(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** The text that `escapeInvisible` was given. */
export function unescapeInvisible(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_, code: string | undefined, letter: string) =>
    code === undefined ? (letters[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const letters: Readonly<Record<string, string>> = { t: '\t', r: '\r', n: '\n', s: ' ' };
