import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../server/src/article/article.ts';
import { editArticle } from '../../server/src/article/edit.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { documentHighlights } from '../../server/src/features/documentHighlights.ts';
import { documentLinks } from '../../server/src/features/documentLinks.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { foldingRanges } from '../../server/src/features/foldingRanges.ts';
import { selectionRanges } from '../../server/src/features/selectionRanges.ts';
import { changed, edits, toChange } from '../fuzz/edits.ts';
import { articleText } from '../fuzz/texts.ts';

/** What is kept from one reading of an article to the next, as the editor gets it. */
function answers(article: Article): unknown {
  const starts = article.lines.map(({ number }) => ({ line: number, character: 3 }));
  return {
    symbols: documentSymbols(article),
    folds: foldingRanges(article, { lineFoldingOnly: false, rangeLimit: undefined, collapsedText: true }),
    links: documentLinks(article),
    selections: selectionRanges(article, starts),
    highlights: starts.map((position) => documentHighlights(article, position)),
  };
}

test('after any edits, all that leads through an article is that of its text', () => {
  fc.assert(
    fc.property(articleText, fc.array(edits, { minLength: 1, maxLength: 4 }), (text, notifications) => {
      let article = parseArticle(text);
      let now = text;
      answers(article);
      for (const edit of notifications.flat()) {
        const change = toChange(edit, now);
        article = editArticle(article, [change]);
        now = changed(now, change);
        expect(answers(article)).toEqual(answers(parseArticle(now)));
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);
