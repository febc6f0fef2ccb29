import { codeSet, isIn } from '../../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts } from '../../text/scripts.ts';
import { asks, type ShapedLine } from '../lines/shapedLine.ts';

const greetsWriter = patternInBothScripts(
  /^\s?(?:网友|市民|读者|家长|先生|女士|尊敬的)?[^，。：]{0,6}[您你]好[，,！!。]/,
);
const opensReply = codeSet(charactersInBothScripts('好'));
const viewOfReply = 14;

/** 市水务集团：您好，您反映的问题…: an office answers a letter, and asks nothing. */
export function repliesToLetter(line: ShapedLine, at: number): boolean {
  if (asks(line)) return false;
  const { text } = line;
  for (let next = at + 1; next < at + viewOfReply; next++) {
    if (isIn(opensReply, text.charCodeAt(next))) return greetsWriter.test(text.slice(at, at + viewOfReply));
  }
  return false;
}

const endsInReply = patternInBothScripts(/^.{2,}(?:回复|答复)$/);

/** 市图书馆回复：您的来信…: an office, and that it replies, to somebody whom it addresses. */
export function replies(label: string, { text, bodyEnd }: ShapedLine, at: number): boolean {
  return endsInReply.test(label) && /[您你]/.test(text.slice(at, Math.min(bodyEnd, at + viewOfReply)));
}
