/** What the extension and the page of a preview say to each other. Lines count from zero; their fraction is how far down in one. */

/** `article` is the URI of the article that the page shows. */
export type FromPage =
  | { readonly type: 'ready' }
  /** The user has scrolled; `line` is at the top now. */
  | { readonly type: 'scrolled'; readonly article: string; readonly line: number }
  /** The user wants to edit there. */
  | { readonly type: 'edit'; readonly article: string; readonly line: number };

export type ToPage =
  | Shown
  /** What to read where no article can be shown, in plain text. */
  | { readonly type: 'notice'; readonly text: string }
  | { readonly type: 'scroll'; readonly line: number }
  /** The editor’s cursor is in this line now, or no editor shows the article. */
  | { readonly type: 'cursor'; readonly line: number | null };

export interface Shown {
  readonly type: 'article';
  readonly article: string;
  /** One `article` element. */
  readonly html: string;
  /** The line to scroll to; null to stay. */
  readonly line: number | null;
  /** The line that the editor’s cursor is in; null where no editor shows the article. */
  readonly cursor: number | null;
  /** Part of the state that VS Code keeps (see `KeptState`). */
  readonly locked: boolean;
}

/** What VS Code keeps of a preview while its window is closed. */
export interface KeptState {
  readonly article: string;
  readonly line: number;
  /** It stays with its article. */
  readonly locked: boolean;
}

type Place = Pick<KeptState, 'article' | 'line'>;
type Sent = { readonly [name in string]?: unknown };

/** Reads a message from the page; null for anything else. */
export function readFromPage(sent: unknown): FromPage | null {
  if (!isObject(sent)) return null;
  const { type } = sent;
  if (type === 'ready') return { type };
  const place = type === 'scrolled' || type === 'edit' ? readPlace(sent) : null;
  return place && { type: type === 'edit' ? type : 'scrolled', ...place };
}

/** Reads what was kept of a preview; null if it is anything else. */
export function readKeptState(kept: unknown): KeptState | null {
  if (!isObject(kept)) return null;
  const { locked } = kept;
  const place = readPlace(kept);
  return place && { ...place, locked: locked === true };
}

function readPlace({ article, line }: Sent): Place | null {
  if (typeof article !== 'string' || typeof line !== 'number' || !(line >= 0 && line < Infinity)) return null;
  return { article, line };
}

function isObject(value: unknown): value is Sent {
  return typeof value === 'object' && value !== null;
}
