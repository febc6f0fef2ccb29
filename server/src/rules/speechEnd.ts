import { codeSet, isIn, isSurrogate } from '../text/characters.ts';
import { Span } from '../text/lines.ts';

/** What most speeches end with. */
const usualEnds = codeSet('。！？!?”…');
const wordEnd = /[\p{L}\p{N}%％‰℃》〉，,、]/u;
const webAddress = /[/@]|\.[a-z]/i;

/** How much of a speech's end is looked at; a question word or an address is not further away. */
const tailLength = 80;

/**
 * Whether a speech, or the last paragraph of one, ends in a word or a comma. Without any comma or stop it is a signature, a
 * note or a list of names; a web address ends it, too.
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

/** The words after the last sentence that is complete, as far as they are looked at. */
export function lastSentence(speech: Span): string {
  return lastPart(tailOf(speech), (code) => !isIn(sentenceEnds, code));
}

function tailOf(speech: Span): string {
  return speech.line.text.slice(Math.max(speech.start, speech.end - tailLength), speech.end);
}

/** The end of a text as far as all of its characters are of some kind. */
function lastPart(text: string, isOfKind: (code: number) => boolean): string {
  let start = text.length;
  while (start > 0 && isOfKind(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}

/** A character that a web address may hold. */
function isAddressCode(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
