import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ContentChange } from '../../server/src/article/lines/replaceLines.ts';
import { people, scraps, speeches, wholeLines } from './pieces.ts';
import { articleText } from './texts.ts';

/** An edit that can be made to any text: places are numbers that the text's own lines and columns make a place of. */
interface EditPlan {
  /** Of the text's lines, which are counted around; below zero the one behind the last. */
  readonly line: number;
  /** From the line's start, maybe behind its end; below zero from its end. */
  readonly column: number;
  /** How many characters to take away, if the edit stays on one line, and how many lines further it ends. */
  readonly characters: number;
  readonly lines: number;
  /** What to put there: words, or as many characters of the text itself from a place of it. */
  readonly text: string | { readonly from: number; readonly length: number };
}

const column = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.integer({ min: -40, max: 60 }));

const inserted: fc.Arbitrary<EditPlan['text']> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('', '灯', '了', '，老街') },
  { weight: 3, arbitrary: fc.constantFrom(...scraps) },
  { weight: 2, arbitrary: fc.constantFrom(...people.flat()) },
  { weight: 1, arbitrary: fc.constantFrom(...speeches, ...wholeLines) },
  { weight: 2, arbitrary: fc.record({ from: fc.nat(2000), length: fc.integer({ min: 1, max: 12 }) }) },
);

const editPlan: fc.Arbitrary<EditPlan> = fc.record({
  line: fc.integer({ min: -1, max: 60 }),
  column,
  characters: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(8) }),
  lines: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) }),
  text: inserted,
});

/** An edit, or the whole text replaced. */
export type Edit = EditPlan | { readonly whole: string };

/** Several edits in turn, as one notification of a client has them. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof({ weight: 30, arbitrary: editPlan }, { weight: 1, arbitrary: articleText.map((whole) => ({ whole })) }),
  { minLength: 1, maxLength: 4 },
);

/** Twenty single characters typed one after the other from one place on; `line` as in an edit plan. */
export const typing = fc.record({
  line: fc.nat(60),
  column,
  characters: fc
    .array(fc.constantFrom(...people.flat(), ...speeches, ...scraps), { minLength: 8, maxLength: 8 })
    .map((words) => words.join('').slice(0, 20)),
});

/** The change that an edit is of a text. */
export function toChange(edit: Edit, text: string): ContentChange {
  if ('whole' in edit) return { text: edit.whole };
  const lines = text.split(/\r\n|\r|\n/);
  const line = edit.line < 0 ? lines.length : edit.line % lines.length;
  const character = columnOf(edit.column, lines[line] ?? '');
  const last = line + edit.lines;
  const end = edit.lines > 0 ? columnOf(edit.column, lines[last] ?? '') : character + edit.characters;
  return {
    range: { start: { line, character }, end: { line: last, character: end } },
    text: typeof edit.text === 'string' ? edit.text : copied(text, edit.text.from, edit.text.length),
  };
}

function columnOf(column: number, line: string): number {
  return column < 0 ? Math.max(0, line.length + 1 + column) : column;
}

function copied(text: string, from: number, length: number): string {
  const start = text.length === 0 ? 0 : from % text.length;
  return text.slice(start, start + length);
}

/** A text after a change, by the protocol's own library. */
export function changed(text: string, change: ContentChange): string {
  const changes = [change.range ? { range: change.range, text: change.text } : { text: change.text }];
  return TextDocument.update(TextDocument.create('', '', 0, text), changes, 1).getText();
}

/** The changes that edits are of a text, each made to what the one before it left, and the text after them. */
export function toChanges(edits: readonly Edit[], text: string): { changes: readonly ContentChange[]; after: string } {
  let after = text;
  const changes: ContentChange[] = [];
  for (const edit of edits) {
    const change = toChange(edit, after);
    changes.push(change);
    after = changed(after, change);
  }
  return { changes, after };
}
