import { commands, Disposable, l10n, type TreeView, window, workspace } from 'vscode';
import {
  type FolderTreeNode,
  type FolderTreePage,
  type FolderView,
  folderTreeMethod,
  type IndexStateParams,
  languageId,
  rebuildIndexMethod,
  stopIndexingMethod,
} from '../../../server/src/lsp/protocol.ts';
import { noAnswer, tellNoAnswer } from '../noAnswer.ts';
import { type AskForNodes, FolderTree, type MoreNodes } from './folderTree.ts';
import { IndexStatus } from './indexStatus.ts';

/** Asks the server a request of Newsmark's own; undefined if no server runs. */
type Ask = <R>(method: string, params: object) => Promise<R | undefined>;

/** The views Speakers and Keywords, their commands, and how far the server is with reading the folder. */
export class FolderViews implements Disposable {
  readonly #views: readonly View[];
  readonly #status = new IndexStatus();
  readonly #subscriptions: readonly Disposable[];
  /** What the user should know of the index. */
  #stateMessage = '';

  constructor(ask: Ask) {
    const askForNodes: AskForNodes = async (params) => {
      const page = await ask<FolderTreePage>(folderTreeMethod, params);
      // Without an answer the views would say that nobody speaks in the folder.
      this.#say(page === undefined ? noAnswer() : this.#stateMessage);
      return page;
    };
    this.#views = [new View('speakers', askForNodes), new View('keywords', askForNodes)];
    const refresh = async () => {
      const answer = await ask(rebuildIndexMethod, {});
      this.#refresh();
      if (answer === undefined) await tellNoAnswer();
    };
    this.#subscriptions = [
      ...this.#views,
      this.#status,
      commands.registerCommand('newsmark.refreshFolder', refresh),
      commands.registerCommand('newsmark.stopReadingFolder', () => ask(stopIndexingMethod, {})),
      workspace.onDidSaveTextDocument((document) => {
        if (document.languageId === languageId) this.#refresh();
      }),
    ];
  }

  dispose(): void {
    Disposable.from(...this.#subscriptions).dispose();
  }

  /** For what the server says of its index. */
  show(state: IndexStateParams): void {
    const working = state.phase === 'finding' || state.phase === 'reading';
    void commands.executeCommand('setContext', 'newsmark.readingFolder', working);
    this.#status.show(state);
    this.#stateMessage = stateMessage(state);
    this.#say(this.#stateMessage);
    if (!working) this.#refresh();
  }

  /** For when no server runs: what it has said holds no more. */
  reset(): void {
    void commands.executeCommand('setContext', 'newsmark.readingFolder', false);
    this.#status.hide();
    this.#stateMessage = '';
    this.#say('');
  }

  #say(message: string): void {
    for (const view of this.#views) view.message = message;
  }

  #refresh(): void {
    for (const view of this.#views) view.refresh();
  }
}

/** One view with its filter. */
class View implements Disposable {
  readonly #name: FolderView;
  readonly #tree: FolderTree;
  readonly #view: TreeView<FolderTreeNode | MoreNodes>;
  readonly #subscriptions: Disposable;

  constructor(name: FolderView, ask: AskForNodes) {
    this.#name = name;
    this.#tree = new FolderTree(name, ask);
    this.#view = window.createTreeView(`newsmark.${name}`, { treeDataProvider: this.#tree, showCollapseAll: true });
    this.#subscriptions = Disposable.from(
      this.#view,
      commands.registerCommand(`newsmark.${name}.filter`, () => this.#askForFilter()),
      commands.registerCommand(`newsmark.${name}.clearFilter`, () => this.#setFilter('')),
      commands.registerCommand(`newsmark.${name}.showMore`, (more: MoreNodes) => this.#tree.showMore(more)),
    );
  }

  set message(text: string) {
    this.#view.message = text;
  }

  refresh(): void {
    this.#tree.refresh();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** The view follows as the user types; Escape brings the filter back that was there before. */
  async #askForFilter(): Promise<void> {
    const before = this.#tree.filter;
    await commands.executeCommand(`newsmark.${this.#name}.focus`);
    const box = window.createInputBox();
    box.value = before;
    box.prompt = l10n.t('Filter by characters, pinyin or initials, for example rzz for 阮宗泽');
    let accepted = false;
    box.onDidChangeValue((value) => this.#setFilter(value));
    box.onDidAccept(() => {
      accepted = true;
      box.hide();
    });
    box.onDidHide(() => {
      if (!accepted) this.#setFilter(before);
      box.dispose();
    });
    box.show();
  }

  #setFilter(text: string): void {
    this.#tree.filter = text.trim();
    void commands.executeCommand('setContext', `newsmark.${this.#name}.filtered`, this.#tree.filter !== '');
    // Not in the message, which would stand in place of the welcome where nothing matches.
    this.#view.description = this.#tree.filter && l10n.t('Filtered by “{0}”', this.#tree.filter);
  }
}

/** What the user should know of the index; empty if it is complete. */
function stateMessage(state: IndexStateParams): string {
  switch (state.phase) {
    case 'finding':
      return l10n.t('Looking for articles…');
    case 'reading':
      return l10n.t('Reading articles… {0} of {1} files', state.done, state.total);
    case 'stopped':
      return l10n.t('Reading was stopped; not all articles are listed.');
    case 'off':
      return l10n.t('Only open articles are listed, because reading the folder is turned off in the settings.');
    default:
      return state.leftOut > 0
        ? l10n.t('{0} files are over the limit in the settings and were not read.', state.leftOut)
        : '';
  }
}
