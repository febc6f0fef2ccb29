import {
  type Disposable,
  env,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { languageId, type WordCount, type WordCountParams } from '../../../server/src/lsp/protocol.ts';
import { tellNoAnswer } from '../noAnswer.ts';
import { chooseWordCount } from './choose.ts';
import { wordCountSection, wordCountSettings } from './settings.ts';
import { statusDetails, statusText } from './words.ts';

/** Asks the server; undefined if it does not answer. */
export type AskWordCount = (params: WordCountParams) => Promise<WordCount | null | undefined>;

/** After the last of several quick edits or moves of the cursor, in milliseconds. */
const pause = 200;

/** How long the article in the active editor is, or what is selected in it, in the status bar. */
export class WordCountStatus implements Disposable {
  readonly #ask: AskWordCount;
  readonly #item = window.createStatusBarItem('newsmark.wordCount', StatusBarAlignment.Right, 101);
  readonly #subscriptions: readonly Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: { readonly editor: TextEditor; readonly count: WordCount } | undefined;

  constructor(ask: AskWordCount) {
    this.#ask = ask;
    this.#item.name = l10n.t('Length of the News Article');
    this.#item.command = { title: l10n.t('Choose What Is Counted'), command: 'newsmark.chooseWordCount' };
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.#updateIn(0)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#changedIn(textEditor.document)),
      workspace.onDidChangeTextDocument(({ document }) => this.#changedIn(document)),
      workspace.onDidOpenTextDocument((document) => this.#changedIn(document)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(wordCountSection)) this.#show();
      }),
    ];
    this.#updateIn(0);
  }

  /** Lets the user choose what is counted, with the present counts before their eyes. */
  async choose(): Promise<void> {
    if (!this.#shown) await this.#update();
    if (this.#shown) await chooseWordCount(this.#shown.editor.document, this.#shown.count, inLocalForm);
    else if (window.activeTextEditor?.document.languageId === languageId) await tellNoAnswer();
  }

  /** Counts anew, for when a server has started. */
  refresh(): void {
    this.#updateIn(0);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item.dispose();
  }

  #changedIn(document: TextEditor['document']): void {
    if (document === window.activeTextEditor?.document) this.#updateIn(pause);
  }

  #updateIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#update(), milliseconds);
  }

  async #update(): Promise<void> {
    const editor = window.activeTextEditor;
    const count = editor?.document.languageId === languageId ? await this.#countOf(editor) : undefined;
    if (editor !== window.activeTextEditor) return;
    this.#shown = editor && count ? { editor, count } : undefined;
    this.#show();
  }

  async #countOf({ document, selections }: TextEditor): Promise<WordCount | null | undefined> {
    const ranges = selections
      .filter(({ isEmpty }) => !isEmpty)
      .map(({ start, end }) => ({
        start: { line: start.line, character: start.character },
        end: { line: end.line, character: end.character },
      }));
    return this.#ask({ textDocument: { uri: document.uri.toString() }, ranges });
  }

  #show(): void {
    if (!this.#shown) {
      this.#item.hide();
      return;
    }
    const { editor, count } = this.#shown;
    const settings = wordCountSettings(editor.document);
    this.#item.text = statusText(count, settings, inLocalForm);
    this.#item.tooltip = new MarkdownString(statusDetails(count, settings, inLocalForm));
    this.#item.show();
  }
}

function inLocalForm(value: number): string {
  return value.toLocaleString(env.language);
}
