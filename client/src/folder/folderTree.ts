import {
  EventEmitter,
  l10n,
  Range,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { FolderTreeNode, FolderTreePage, FolderTreeParams, FolderView } from '../../../server/src/lsp/protocol.ts';

/** Asks the server for nodes; undefined if no server runs. */
export type AskForNodes = (params: FolderTreeParams) => Promise<FolderTreePage | undefined>;

/** An item in place of the nodes that are not shown yet. */
export interface MoreNodes {
  readonly kind: 'more';
  readonly view: FolderView;
  /** The node that they are under; undefined at the top. */
  readonly parent: FolderTreeNode | undefined;
  readonly rest: number;
}

/** How many nodes are fetched at a time. */
const pageSize = 200;

const icons = { speaker: 'account', keyword: 'tag', article: 'file', quote: 'comment' } as const;

/** One of the views on the folder's articles. Everything in it comes from the server; more is asked for when it is shown. */
export class FolderTree implements TreeDataProvider<FolderTreeNode | MoreNodes> {
  readonly #view: FolderView;
  readonly #ask: AskForNodes;
  readonly #changed = new EventEmitter<FolderTreeNode | undefined>();
  /** How many nodes are shown, by the `id` of the node that they are under. */
  readonly #shown = new Map<string | undefined, number>();
  #filter = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(view: FolderView, ask: AskForNodes) {
    this.#view = view;
    this.#ask = ask;
  }

  get filter(): string {
    return this.#filter;
  }

  set filter(text: string) {
    this.#filter = text;
    this.#shown.clear();
    this.refresh();
  }

  /** Asks anew for what is shown. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  showMore({ parent }: MoreNodes): void {
    this.#shown.set(parent?.id, this.#limitUnder(parent) + pageSize);
    this.#changed.fire(parent);
  }

  async getChildren(parent?: FolderTreeNode | MoreNodes): Promise<(FolderTreeNode | MoreNodes)[]> {
    if (parent?.kind === 'more') return [];
    const limit = this.#limitUnder(parent);
    const page = await this.#ask({
      view: this.#view,
      offset: 0,
      limit,
      ...(parent ? { parent: parent.id } : { filter: this.#filter }),
    });
    if (page === undefined) return [];
    const rest = page.total - page.nodes.length;
    return rest > 0 ? [...page.nodes, { kind: 'more', view: this.#view, parent, rest }] : [...page.nodes];
  }

  getTreeItem(node: FolderTreeNode | MoreNodes): TreeItem {
    return node.kind === 'more' ? moreItem(node) : itemOf(node);
  }

  #limitUnder(parent: FolderTreeNode | undefined): number {
    return this.#shown.get(parent?.id) ?? pageSize;
  }
}

function itemOf({ id, kind, label, description, tooltip, hasChildren, location }: FolderTreeNode): TreeItem {
  const item = new TreeItem(label, hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.id = id;
  item.iconPath = new ThemeIcon(icons[kind]);
  item.contextValue = kind;
  if (description) item.description = description;
  if (tooltip) item.tooltip = tooltip;
  if (location) {
    const { start, end } = location.range;
    const selection = new Range(start.line, start.character, end.line, end.character);
    item.command = {
      title: l10n.t('Open'),
      command: 'vscode.open',
      arguments: [Uri.parse(location.uri), { selection }],
    };
  }
  return item;
}

function moreItem(more: MoreNodes): TreeItem {
  const item = new TreeItem(l10n.t('Show more ({0} left)', more.rest));
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { title: l10n.t('Show more'), command: `newsmark.${more.view}.showMore`, arguments: [more] };
  return item;
}
