import { expect, test } from 'vitest';
import { emptyLexicon } from '../../server/src/article/lexicon.ts';
import { newsDocuments, rereadDocument } from '../../server/src/workspace/documents.ts';
import { FindingsCache } from '../../server/src/workspace/findings.ts';
import { resolveSettings } from '../../server/src/workspace/settings.ts';

const settings = resolveSettings(null);
const documents = newsDocuments(() => emptyLexicon);
const document = documents.create('file:///a.txt', 'news-article', 1, '四次通话 \n');

test('a version of a document is looked at once', () => {
  const cache = new FindingsCache();
  expect(cache.of(document, settings)).toBe(cache.of(document, settings));
});

test('it is looked at again after an edit, and when the settings are others', () => {
  const cache = new FindingsCache();
  const first = cache.of(document, settings);
  const withoutSpaces = cache.of(document, { ...settings, severities: { 'trailing-space': 'off' } });
  expect(rules(first)).toContain('trailing-space');
  expect(rules(withoutSpaces)).not.toContain('trailing-space');

  const edited = documents.update(document, [{ text: '四次通话\n' }], 2);
  const afterEdit = cache.of(edited, settings);
  expect(rules(afterEdit)).not.toContain('trailing-space');
  expect(new Set([first.id, withoutSpaces.id, afterEdit.id]).size).toBe(3);
});

test('it is looked at again when it was read anew', () => {
  const cache = new FindingsCache();
  const before = cache.of(document, settings);
  rereadDocument(document, { speakers: new Set(), notSpeakers: new Set(['老王']) });
  expect(cache.of(document, settings).id).not.toBe(before.id);
});

test('its id stays while nothing else is found', () => {
  const cache = new FindingsCache();
  const before = cache.of(document, settings);
  const start = { line: 1, character: 0 };
  const edited = documents.update(document, [{ range: { start, end: start }, text: '' }], 2);
  expect(cache.of(edited, settings)).toEqual(before);
  const inFindings = documents.update(
    edited,
    [{ range: { start: { line: 0, character: 0 }, end: start }, text: '' }],
    3,
  );
  expect(cache.of(inFindings, settings).id).not.toBe(before.id);
});

function rules({ findings }: ReturnType<FindingsCache['of']>): string[] {
  return findings.map(({ rule }) => rule.name);
}
