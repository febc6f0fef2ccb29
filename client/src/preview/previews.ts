import { commands, type Disposable, type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { topLineOf } from './editorScrolling.ts';
import { type KeptState, readKeptState } from './messages.ts';
import { pageOptions } from './pageHtml.ts';
import { Preview } from './preview.ts';
import type { AskPreview } from './previewContent.ts';

/** As the manifest names it, which has VS Code start the extension for previews of an earlier window. */
const viewType = 'newsmark.preview';

/** The previews that are open, and the commands that open them. */
export class Previews implements Disposable {
  readonly #extension: Uri;
  readonly #ask: AskPreview;
  readonly #previews = new Set<Preview>();
  readonly #subscriptions: readonly Disposable[];

  constructor({ extensionUri }: Pick<ExtensionContext, 'extensionUri'>, ask: AskPreview) {
    this.#extension = extensionUri;
    this.#ask = ask;
    this.#subscriptions = [
      commands.registerCommand('newsmark.openPreview', (uri?: unknown) => this.#open(uri, false)),
      commands.registerCommand('newsmark.openPreviewToSide', (uri?: unknown) => this.#open(uri, true)),
      commands.registerCommand('newsmark.showSource', () => this.#active()?.edit()),
      commands.registerCommand('newsmark.togglePreviewLock', () => this.#active()?.toggleLock()),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel, kept) => {
          const state = readKeptState(kept);
          if (state === null) panel.dispose();
          else this.#add(panel, state);
        },
      }),
    ];
  }

  /** Shows all articles as they are now. */
  refresh(): void {
    for (const preview of this.#previews) preview.refresh();
  }

  dispose(): void {
    for (const disposable of [...this.#subscriptions, ...this.#previews]) disposable.dispose();
  }

  /** `uri` is what a menu hands over; the Command Palette and keys leave it out. There is one in a column that is not locked. */
  #open(uri: unknown, toSide: boolean): void {
    const editor = window.activeTextEditor;
    const article = uri instanceof Uri ? uri : editor?.document.uri;
    if (article === undefined) return;
    const line = editor?.document.uri.toString() === article.toString() ? topLineOf(editor) : 0;
    const here = window.tabGroups.activeTabGroup.viewColumn;
    const open = this.#find((preview) => (preview.panel.viewColumn === here) !== toSide && preview.takes(article));
    if (open) {
      open.show(article, line);
      open.panel.reveal(undefined, toSide);
      return;
    }
    const options = { ...pageOptions(this.#extension), enableFindWidget: true };
    const place = { viewColumn: toSide ? ViewColumn.Beside : here, preserveFocus: toSide };
    const panel = window.createWebviewPanel(viewType, '', place, options);
    this.#add(panel, { article: article.toString(), line, locked: false });
  }

  #active(): Preview | undefined {
    return this.#find(({ panel }) => panel.active);
  }

  #find(test: (preview: Preview) => boolean): Preview | undefined {
    return [...this.#previews].find(test);
  }

  #add(panel: WebviewPanel, state: KeptState): void {
    const preview: Preview = new Preview(panel, state, this.#extension, this.#ask, () =>
      this.#previews.delete(preview),
    );
    this.#previews.add(preview);
  }
}
