/** The forms whose documentation is the same in every article. */
export const formNames = [
  'marker',
  'heading',
  'source',
  'outlet',
  'date',
  'originalTitle',
  'byline',
  'dateline',
  'keywords',
  'keyword',
  'editors',
  'end',
  'snippet',
] as const;

export type FormName = (typeof formNames)[number];

/** What the documentation of a completion is about (LSP 3.17, `CompletionItem.data`). */
export type Subject =
  | { readonly kind: 'speaker'; readonly name: string }
  | { readonly kind: 'marker' }
  | { readonly kind: 'form'; readonly form: FormName };
