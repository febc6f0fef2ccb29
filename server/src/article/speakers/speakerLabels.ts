import { isIn } from '../../text/characters.ts';
import { classifyLabel } from './classifyLabel.ts';
import { opensHandle } from './handles.ts';
import type { LabelForm } from './labelForm.ts';
import { netUser, reporter } from './speakerRoles.ts';
import type { PrefixForm } from './turnPrefix.ts';

/** What all who are called by their handle count as, as all net users do. */
const handles = '@';

/**
 * The key by which two prefixes are of the same speaker. All questioners of a transcript count as one, and so do all
 * answerers.
 */
function keyOf(label: string, form: PrefixForm): string {
  if (form === 'question' || form === 'answer') return form;
  if (form === 'name' && isIn(opensHandle, label.charCodeAt(0))) return handles;
  const key = mayHoldBlankOrDigit(label) ? label.replace(/[\s\d]/g, '') : label;
  return form === 'role' && netUser.test(key) ? key.slice(0, 2) : key;
}

/** Whether one of the characters is no Han character, nor a sign of the blocks beside them. */
function mayHoldBlankOrDigit(label: string): boolean {
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at);
    if (code <= 0x3000 || code === 0xfeff) return true;
  }
  return false;
}

/** The text before a delimiter: its form, where the name is in it, and the key that all labels of one speaker share. */
export interface Label extends LabelForm {
  readonly text: string;
  readonly key: string;
}

/**
 * Labels that were read before, since an article repeats them. Only short ones: longer strings would keep the whole
 * text in memory that they were cut from.
 */
const knownLabels = new Map<string, Label>();
const mostKnownLabels = 500;
const longestKnownLabel = 12;

/** Reads the text from `start` to `end` as the label of a speaker. */
export function readLabel(text: string, start: number, end: number): Label {
  const label = text.slice(start, end);
  if (label.length > longestKnownLabel) return makeLabel(label);
  const known = knownLabels.get(label);
  if (known) return known;
  if (knownLabels.size >= mostKnownLabels) knownLabels.clear();
  const made = makeLabel(label);
  knownLabels.set(label, made);
  return made;
}

function makeLabel(text: string): Label {
  const { form, nameStart, nameEnd } = classifyLabel(text);
  return { text, form, nameStart, nameEnd, key: keyOf(text, form) };
}

/** 【本报驻京记者】, 【教授】: what in brackets or emphasis alone is no speaker. */
export function needsDelimiter({ form, text }: Label): boolean {
  return form === 'title' || (form === 'question' && reporter.test(text));
}
