import type { Hover } from 'vscode-languageserver-types';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { noArticles } from '../../../server/src/features/hover/context.ts';
import { type HoverOptions, hover } from '../../../server/src/features/hover.ts';
import { readMarks } from '../marks.ts';

export const english: HoverOptions = {
  uri: 'file:///a.news',
  locale: 'en',
  pages: 'file:///rules',
  markdown: false,
  counting: 'with-punctuation',
  known: noArticles,
};
export const chinese: HoverOptions = { ...english, locale: 'zh-cn' };

/** The hover on an article at |. */
export function hoverAt(marked: string, options: HoverOptions): Hover | null {
  const { text, cursor } = readMarks(marked);
  return hover(parseArticle(text), cursor, [], options);
}

/** The lines of a hover; none if there is none. */
export function textOf(shown: Hover | null): string[] {
  return shown === null ? [] : String(Object(shown.contents).value).split('\n');
}
