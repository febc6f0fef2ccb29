import { codePointName } from '../../text/characters.ts';

/** Categories Cc (control), Cf (format), Zl and Zp (separators), Cs (half a pair), but for the joiner of emoji. */
const unseen = /(?!\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** A text of visible characters that are usual in Chinese news; most texts are, and need no closer look. */
const plain = /^[ -~·—‘-”…\u3000-\u9fff！-～]*$/;

/**
 * Makes a piece of a text fit to be shown on a terminal: a tab as spaces; control characters, which could steer the
 * terminal, and characters that cannot be seen or turn the writing direction, by their code point: ‹U+200B›.
 */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return text.replaceAll('\t', '    ').replace(unseen, (character) => `‹${codePointName(character)}›`);
}

/** The same for a text of several lines; line breaks stay. */
export function visibleText(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
