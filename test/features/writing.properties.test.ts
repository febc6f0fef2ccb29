import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Article } from '../../server/src/article/article.ts';
import { editArticle } from '../../server/src/article/edit.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { completions } from '../../server/src/features/completion/completion.ts';
import { refactorings } from '../../server/src/features/refactorings/refactorings.ts';
import { rename } from '../../server/src/features/rename/rename.ts';
import { consistentStyle } from '../../server/src/rules/houseStyle.ts';
import { changed, edits, toChange } from '../fuzz/edits.ts';
import { articleText } from '../fuzz/texts.ts';

const uri = 'file:///a.news';
/** An article and an offset in it, as a share of its length. */
const place = fc.tuple(articleText, fc.double({ min: 0, max: 1, noNaN: true }));

function documentAt(text: string, share: number) {
  const document = TextDocument.create(uri, 'news-article', 1, text);
  return { document, article: parseArticle(text), position: document.positionAt(Math.floor(text.length * share)) };
}

/** The text after an edit; throws if two of its changes overlap. */
function applied(document: TextDocument, edit: WorkspaceEdit | undefined): string {
  const changes = edit?.documentChanges?.filter(TextDocumentEdit.is) ?? [];
  return TextDocument.applyEdits(
    document,
    changes.flatMap(({ edits }) => edits.filter(TextEdit.is)),
  );
}

/** All characters but blanks and numerals, in order of their codes. */
const letters = (text: string) => [...text.replace(/[\s\p{N}一二三四五六七八九十]/gu, '')].sort().join('');

const completing = { uri, locale: 'en', house: consistentStyle, now: '2026-11-22', snippets: false } as const;
const asked = { ...completing, trigger: undefined, otherSpeakers: [] };

test('completions replace what stands right before the cursor, on its line', () => {
  fc.assert(
    fc.property(place, ([text, share]) => {
      const { article, position } = documentAt(text, share);
      const { items } = completions(article, position, asked);
      for (const { textEdit } of items) {
        const { start, end } = TextEdit.is(textEdit) ? textEdit.range : { start: position, end: position };
        expect([start.line, end.line]).toEqual([position.line, position.line]);
        expect(start.character <= position.character && position.character <= end.character).toBe(true);
      }
    }),
  );
});

test('the changes of a rename do not overlap', async () => {
  await fc.assert(
    fc.asyncProperty(place, async ([text, share]) => {
      const { document, article, position } = documentAt(text, share);
      const home = { uri, version: 1, documentChanges: true, article };
      const answer = await rename(home, position, '欧阳不二', async () => ({ articles: [], total: 0 }), {
        annotations: true,
      });
      if (answer && 'edit' in answer) applied(document, answer.edit);
    }),
  );
});

test('a move changes the order of the lines and the numbers alone', () => {
  fc.assert(
    fc.property(place, ([text, share]) => {
      const { document, article, position } = documentAt(text, share);
      const context = { diagnostics: [], only: ['refactor.move'] };
      for (const { edit } of refactorings(article, { start: position, end: position }, context, {
        uri,
        version: 1,
        documentChanges: true,
      }))
        expect(letters(applied(document, edit))).toBe(letters(text));
    }),
  );
});

test('every refactoring can be made', () => {
  fc.assert(
    fc.property(place, fc.double({ min: 0, max: 1, noNaN: true }), ([text, share], other) => {
      const { document, article, position } = documentAt(text, share);
      const end = document.positionAt(Math.floor(text.length * Math.max(share, other)));
      const target = { uri, version: 1, documentChanges: true };
      for (const { edit } of refactorings(article, { start: position, end }, { diagnostics: [] }, target))
        expect(applied(document, edit)).not.toBe(text);
    }),
  );
});

test('after edits, what is offered is what is offered in the edited text', () => {
  fc.assert(
    fc.property(place, edits, ([text, share], changes) => {
      let article = parseArticle(text);
      let now = text;
      completions(article, { line: 0, character: 0 }, asked);
      for (const edit of changes) {
        const change = toChange(edit, now);
        article = editArticle(article, [change]);
        now = changed(now, change);
      }
      const fresh = documentAt(now, share);
      const range = { start: fresh.position, end: fresh.position };
      const actions = (of: Article) =>
        refactorings(of, range, { diagnostics: [] }, { uri, version: 1, documentChanges: true });
      expect(completions(article, fresh.position, asked)).toEqual(completions(fresh.article, fresh.position, asked));
      expect(actions(article)).toEqual(actions(fresh.article));
    }),
  );
});
