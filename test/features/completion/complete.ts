import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { TextEdit } from 'vscode-languageserver-types';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { type CompletionOptions, completions } from '../../../server/src/features/completion/completion.ts';
import { consistentStyle } from '../../../server/src/rules/houseStyle.ts';
import { readMarks } from '../marks.ts';

const options: CompletionOptions = {
  uri: 'file:///a.news',
  locale: 'en',
  house: consistentStyle,
  now: '2026-11-02T09:05:07+08:00',
  snippets: false,
  trigger: undefined,
  otherSpeakers: [],
};

/** What is offered where | stands. */
export function completeAt(marked: string, wishes: Partial<CompletionOptions> = {}): CompletionList {
  const { text, cursor } = readMarks(marked);
  return completions(parseArticle(text), cursor, { ...options, ...wishes });
}

/** The labels of what is offered where | stands. */
export function labelsAt(marked: string, wishes: Partial<CompletionOptions> = {}): string[] {
  return completeAt(marked, wishes).items.map(({ label }) => label);
}

/** The line of the cursor after the first offer with a label, or the very first, is taken. */
export function lineAfter(marked: string, label?: string, wishes: Partial<CompletionOptions> = {}): string {
  const { text, cursor } = readMarks(marked);
  const item = completeAt(marked, wishes).items.find((offered) => label === undefined || offered.label === label);
  return applied(text, item).split(/\r?\n/)[cursor.line] ?? '';
}

/** The text after an offer is taken. */
export function applied(text: string, item: CompletionItem | undefined): string {
  if (!item?.textEdit || !TextEdit.is(item.textEdit)) throw new Error('nothing is offered');
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [item.textEdit]);
}
