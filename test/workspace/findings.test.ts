import { expect, test } from 'vitest';
import { newsDocuments } from '../../server/src/workspace/documents.ts';
import { FindingsCache } from '../../server/src/workspace/findings.ts';

const settings = { severities: {} };
const document = newsDocuments.create('file:///a.txt', 'news-article', 1, '四次通话 \n');

test('a version of a document is looked at once', () => {
  const cache = new FindingsCache();
  expect(cache.of(document, settings)).toBe(cache.of(document, settings));
});

test('it is looked at again after an edit, and when the settings are others', () => {
  const cache = new FindingsCache();
  const first = cache.of(document, settings);
  const withoutSpaces = cache.of(document, { severities: { 'trailing-space': 'off' } });
  expect(rules(first)).toContain('trailing-space');
  expect(rules(withoutSpaces)).not.toContain('trailing-space');

  const edited = newsDocuments.update(document, [{ text: '四次通话\n' }], 2);
  const afterEdit = cache.of(edited, settings);
  expect(rules(afterEdit)).not.toContain('trailing-space');
  expect(new Set([first.id, withoutSpaces.id, afterEdit.id]).size).toBe(3);
});

function rules({ findings }: ReturnType<FindingsCache['of']>): string[] {
  return findings.map(({ rule }) => rule.name);
}
