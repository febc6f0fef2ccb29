import {
  commands,
  type Disposable,
  type FileRenameEvent,
  l10n,
  Range,
  TabInputText,
  type TextDocument,
  type TextEditor,
  Uri,
  type ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { languageId } from '../../../server/src/lsp/protocol.ts';
import { scrollEditorTo, topLineOf } from './editorScrolling.ts';
import { type KeptState, readFromPage, type ToPage } from './messages.ts';
import { pageHtml, pageOptions } from './pageHtml.ts';
import { type AskPreview, previewContent } from './previewContent.ts';
import { Updates } from './updates.ts';

/** Between two updates while somebody types, in milliseconds. */
const pause = 150;
/** How long an editor that the preview has scrolled does not scroll the preview in turn, in milliseconds. */
const echo = 200;

/**
 * A panel that shows an article as its readers see it, and follows the editor: in what is typed, in scrolling, to the line of the
 * cursor and, unless it is locked, to other articles.
 */
export class Preview implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #ask: AskPreview;
  readonly #updates = new Updates(() => this.#update(), pause);
  readonly #subscriptions: readonly Disposable[];
  #article: Uri;
  /** At the top of the preview. */
  #line: number;
  #locked: boolean;
  /** The page has to be scrolled there with the next update: it is new, or the article is. */
  #unplaced = true;
  /** The page is there: VS Code drops it while it is hidden. */
  #ready = false;
  #editorScrolledAt = 0;

  /** `extension` is the extension's folder; `closed` is called when the panel is gone. */
  constructor(
    panel: WebviewPanel,
    { article, line, locked }: KeptState,
    extension: Uri,
    ask: AskPreview,
    closed: () => void,
  ) {
    this.#panel = panel;
    this.#ask = ask;
    this.#article = Uri.parse(article);
    this.#line = line;
    this.#locked = locked;
    this.#subscriptions = [
      workspace.onDidChangeTextDocument(({ document }) => this.#changed(document)),
      // Also called when a document in the editor becomes an article.
      workspace.onDidOpenTextDocument((document) => {
        this.#changed(document);
        if (document === window.activeTextEditor?.document) this.#follow(window.activeTextEditor);
      }),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.#shows(textEditor.document.uri)) this.#showCursor();
      }),
      window.onDidChangeVisibleTextEditors(() => this.#showCursor()),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#editorScrolled(textEditor)),
      workspace.onDidRenameFiles(({ files }) => this.#renamed(files)),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#ready = false;
      }),
      panel.webview.onDidReceiveMessage((sent: unknown) => this.#receive(sent)),
      panel.onDidDispose(() => {
        this.#stop();
        closed();
      }),
    ];
    this.#setTitle();
    const icon = (theme: string) => Uri.joinPath(extension, 'images', `file-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.webview.options = pageOptions(extension);
    panel.webview.html = pageHtml(panel.webview, extension);
  }

  get panel(): Pick<WebviewPanel, 'active' | 'viewColumn' | 'reveal'> {
    return this.#panel;
  }

  /** Whether it may show an article: a locked one stays with its own. */
  takes(article: Uri): boolean {
    return !this.#locked || this.#shows(article);
  }

  toggleLock(): void {
    this.#locked = !this.#locked;
    this.#setTitle();
    this.refresh();
  }

  /** Shows an article from a line on; one that is shown already stays where it is. */
  show(article: Uri, line: number): void {
    if (this.#shows(article)) return;
    this.#article = article;
    this.#line = line;
    this.#unplaced = true;
    this.#setTitle();
    this.refresh();
  }

  /** Shows the article as it is by then, after a pause. */
  refresh(): void {
    this.#updates.soon();
  }

  /** Goes to a line of the article in an editor, or to that at the top of the preview. */
  async edit(line = this.#line): Promise<void> {
    const start = Math.floor(line);
    const options = { viewColumn: columnOf(this.#article), selection: new Range(start, 0, start, 0) };
    await commands.executeCommand('vscode.open', this.#article, options);
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #stop(): void {
    this.#ready = false;
    this.#updates.stop();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #setTitle(): void {
    const { path } = this.#article;
    const name = path.slice(path.lastIndexOf('/') + 1);
    this.#panel.title = this.#locked ? l10n.t('[Preview] {0}', name) : l10n.t('Preview {0}', name);
  }

  #shows(uri: Uri): boolean {
    return uri.toString() === this.#article.toString();
  }

  #follow(editor: TextEditor | undefined): void {
    if (editor?.document.languageId !== languageId || !this.takes(editor.document.uri)) return;
    this.show(editor.document.uri, topLineOf(editor));
  }

  #changed({ uri }: TextDocument): void {
    if (this.#shows(uri)) this.refresh();
  }

  /** Goes with its article, or with a folder above that. */
  #renamed(files: FileRenameEvent['files']): void {
    const article = this.#article.toString();
    const renamed = files.find(({ oldUri }) => `${article}/`.startsWith(`${oldUri}/`));
    if (renamed) this.show(Uri.parse(renamed.newUri + article.slice(renamed.oldUri.toString().length)), this.#line);
  }

  async #update(): Promise<void> {
    const article = this.#article;
    if (!this.#ready) return;
    const content = await previewContent(article, this.#ask);
    if (!this.#ready || !this.#shows(article)) return;
    if ('notice' in content) {
      this.#unplaced = true;
      this.#post({ type: 'notice', text: content.notice });
      return;
    }
    const line = this.#unplaced ? this.#line : null;
    this.#unplaced = false;
    const [cursor, locked] = [this.#cursor(), this.#locked];
    this.#post({ type: 'article', article: article.toString(), html: content.html, line, cursor, locked });
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  #receive(sent: unknown): void {
    const message = readFromPage(sent);
    if (message?.type === 'ready') {
      this.#ready = true;
      this.#unplaced = true;
      void this.#updates.now();
    } else if (message?.article === this.#article.toString()) {
      if (message.type === 'edit') void this.edit(message.line);
      else this.#scrolled(message.line);
    }
  }

  #editors(): TextEditor[] {
    return window.visibleTextEditors.filter(({ document }) => this.#shows(document.uri));
  }

  /** The line that the cursor is in: of several editors, in the one that is being used. */
  #cursor(): number | null {
    const editors = this.#editors();
    const editor = editors.find((editor) => editor === window.activeTextEditor) ?? editors[0];
    return editor?.selection.active.line ?? null;
  }

  /** While somebody types, the cursor is sent with the next update, since the page does not know the new lines yet. */
  #showCursor(): void {
    if (this.#ready && !this.#updates.outdated) this.#post({ type: 'cursor', line: this.#cursor() });
  }

  #scrolled(line: number): void {
    this.#line = line;
    for (const editor of this.#editors()) {
      this.#editorScrolledAt = Date.now();
      scrollEditorTo(editor, line);
    }
  }

  #editorScrolled(editor: TextEditor): void {
    if (!this.#shows(editor.document.uri) || Date.now() - this.#editorScrolledAt < echo) return;
    this.#line = topLineOf(editor);
    if (this.#ready) this.#post({ type: 'scroll', line: this.#line });
  }
}

/** The column of a text editor that shows the file already. */
function columnOf(uri: Uri): ViewColumn | undefined {
  const isOpen = (input: unknown) => input instanceof TabInputText && input.uri.toString() === uri.toString();
  return window.tabGroups.all.find(({ tabs }) => tabs.some((tab) => isOpen(tab.input)))?.viewColumn;
}
