import fc from 'fast-check';
import type { Article } from '../../server/src/article/article.ts';
import { editArticle } from '../../server/src/article/edit.ts';
import { articleToJson } from '../../server/src/article/json.ts';
import { emptyLexicon, type Lexicon } from '../../server/src/article/lexicon.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { joinLines } from '../../server/src/text/lines.ts';
import { type Edit, edits, toChanges, typing } from './edits.ts';
import { faultsOf } from './faults.ts';
import { plain } from './plain.ts';
import { anyText, articleText, lexicon } from './texts.ts';

/** What holds for every article, by what the tests and the long runs call it. A property throws where it does not hold. */
export const properties: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  'the lines of any text are the text': fc.property(anyText, (text) => isText(parseArticle(text), text)),
  'the lines of an article are its text': fc.property(articleText, (text) => isText(parseArticle(text), text)),
  'every node lies within its line and its parts within it': fc.property(fc.oneof(anyText, articleText), (text) =>
    isNested(parseArticle(text)),
  ),
  'the JSON of an article is JSON': fc.property(fc.oneof(anyText, articleText), (text) => {
    const json = articleToJson(parseArticle(text), '', 'utf-8', []);
    isSame(JSON.stringify(JSON.parse(JSON.stringify(json))), JSON.stringify(json), () => text);
  }),
  'an edited article is the article of the edited text': fc.property(
    articleText,
    fc.array(edits, { minLength: 1, maxLength: 3 }),
    lexicon,
    editsAsRead,
  ),
  'any text may be edited': fc.property(
    anyText,
    fc.array(edits, { minLength: 1, maxLength: 3 }),
    (text, notifications) => editsAsRead(text, notifications, emptyLexicon),
  ),
  'an article is read as it is typed': fc.property(
    articleText,
    typing,
    lexicon,
    (text, { line, column, characters }, words) => {
      const edits = Array.from(characters, (_, at) => [
        { line, column: column < 0 ? column : column + at, characters: 0, lines: 0, text: characters.charAt(at) },
      ]);
      editsAsRead(text, edits, words);
    },
  ),
};

/** Makes edits, one notification after the other, and compares with a full reading after each. */
function editsAsRead(text: string, notifications: readonly (readonly Edit[])[], words: Lexicon): void {
  const options = { lexicon: words };
  let article = parseArticle(text, options);
  let before = text;
  for (const notification of notifications) {
    const { changes, after } = toChanges(notification, before);
    article = editArticle(article, changes);
    isSame(plain(article), plain(parseArticle(after, options)), () =>
      JSON.stringify(
        { before, changes, after, speakers: [...words.speakers], notSpeakers: [...words.notSpeakers] },
        null,
        1,
      ),
    );
    before = after;
  }
}

function isText(article: Article, text: string): void {
  isSame(joinLines(article.lines), text, () => JSON.stringify(text));
}

function isNested(article: Article): void {
  const faults = faultsOf(article);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Compares texts of many lines; says the first line that differs. */
function isSame(got: string, wanted: string, what: () => string): void {
  if (got === wanted) return;
  const gotLines = got.split('\n');
  const wantedLines = wanted.split('\n');
  const at = gotLines.findIndex((line, index) => line !== wantedLines[index]);
  throw new Error(`${what()}\nis read as ${gotLines[at]}\ninstead of ${wantedLines[at]}`);
}
