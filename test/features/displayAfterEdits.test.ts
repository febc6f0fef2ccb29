import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editArticle } from '../../server/src/article/edit.ts';
import type { ContentChange } from '../../server/src/article/lines/replaceLines.ts';
import { type ParsedArticle, parseArticle } from '../../server/src/article/parse.ts';
import { codeLenses, isLensData, resolveLens } from '../../server/src/features/codeLenses.ts';
import { inlayHints } from '../../server/src/features/inlayHints.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { articleCounts } from '../../server/src/features/wordCount/articleCounts.ts';
import { measureOf } from '../../server/src/features/wordCount/spanCounts.ts';
import { changed, edits, toChange } from '../fuzz/edits.ts';
import { articleText } from '../fuzz/texts.ts';

const everywhere = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

/** All that is shown beside an article. */
function shownBeside(article: ParsedArticle) {
  const measure = measureOf(article, 'with-punctuation');
  const lenses = codeLenses(article, 'file:///a.news', { sections: true, speakers: true });
  return {
    counts: articleCounts(article),
    tokens: semanticTokens(article),
    hints: inlayHints(article, everywhere, { delimiters: true, dates: true, style: {}, locale: 'en' }),
    lenses: lenses.map(({ range, data }) =>
      isLensData(data)
        ? resolveLens(article, { range, data }, measure, (title, from, places) => ({
            title,
            command: '',
            arguments: [from, places],
          }))
        : expect.fail(),
    ),
  };
}

test('what is shown beside an article after edits is what is shown beside the edited text', () => {
  fc.assert(
    fc.property(articleText, fc.array(edits, { minLength: 1, maxLength: 3 }), (text, notifications) => {
      let article = parseArticle(text);
      let now = text;
      shownBeside(article);
      for (const notification of notifications) {
        const changes: ContentChange[] = [];
        for (const edit of notification) {
          const change = toChange(edit, now);
          changes.push(change);
          now = changed(now, change);
        }
        article = editArticle(article, changes);
        expect(shownBeside(article)).toEqual(shownBeside(parseArticle(now)));
      }
    }),
    { numRuns: 150 },
  );
});
