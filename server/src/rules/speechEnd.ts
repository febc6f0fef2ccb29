import { codeSet, isIn, isSurrogate } from '../text/characters.ts';
import { Span } from '../text/lines.ts';

/** What most speeches end with. */
const usualEnds = codeSet('。！？!?”…');
const wordEnd = /[\p{L}\p{N}%％‰℃》〉，,、]/u;
const webAddress = /[/@]|\.[a-z]/i;

/** How much of a speech's end is looked at, in UTF-16 code units: enough for a question word or an address. */
const tailLength = 80;

/**
 * Whether a speech, or the last paragraph of one, ends in a word or a comma, so that its end seems to be missing. Not
 * without any comma or stop in it, since then it is a signature, a note or a list of names, and not if it ends in a web
 * address.
 */
export function isOpenSpeech(speech: Span): boolean {
  return (
    endsInWord(speech) && !webAddress.test(lastPart(tailOf(speech), isAddressCode)) && /[，。！？,!?]/.test(speech.text)
  );
}

/** Whether a text ends in a word, a number, a title or a comma. */
export function endsInWord(speech: Span): boolean {
  const last = speech.line.text.charCodeAt(speech.end - 1);
  return !isIn(usualEnds, last) && wordEnd.test(lastCharacter(speech).text);
}

const questionMarks = codeSet('？?');

/** Whether a text ends in a question mark. */
export function endsInQuestion({ line, end }: Span): boolean {
  return isIn(questionMarks, line.text.charCodeAt(end - 1));
}

/** The last character, which may be two code units. */
export function lastCharacter({ line, start, end }: Span): Span {
  const pair = end - start > 1 && isSurrogate(line.text.charCodeAt(end - 1));
  return new Span(line, end - (pair ? 2 : 1), end);
}

const sentenceEnds = codeSet('。！？!?');

/** The words after the last complete sentence, from at most the last 80 UTF-16 code units of the speech. */
export function lastSentence(speech: Span): string {
  return lastPart(tailOf(speech), (code) => !isIn(sentenceEnds, code));
}

function tailOf(speech: Span): string {
  return speech.line.text.slice(Math.max(speech.start, speech.end - tailLength), speech.end);
}

/** The longest end of a text in which all characters are of some kind. */
function lastPart(text: string, isOfKind: (code: number) => boolean): string {
  let start = text.length;
  while (start > 0 && isOfKind(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}

/** A character that a web address may hold. */
function isAddressCode(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
