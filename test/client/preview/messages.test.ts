import { expect, test } from 'vitest';
import { readFromPage, readKeptState } from '../../../client/src/preview/messages.ts';

const article = 'file:///a.news';

test.each([{ type: 'ready' }, { type: 'scrolled', article, line: 12.5 }, { type: 'edit', article, line: 0 }])(
  '%j is taken from the page',
  (message) => expect(readFromPage({ ...message, more: 1 })).toEqual(message),
);

test.each([
  undefined,
  null,
  'ready',
  [],
  { type: 'execute', article, line: 1 },
  { type: 'edit' },
  { type: 'edit', article: 1, line: 1 },
  { type: 'edit', article, line: '1' },
  { type: 'edit', article, line: -1 },
  { type: 'scrolled', article, line: Number.NaN },
  { type: 'scrolled', article, line: Number.POSITIVE_INFINITY },
])('%j is not', (sent) => expect(readFromPage(sent)).toBeNull());

test('of a preview, the article, the line and whether it is locked are kept', () => {
  expect(readKeptState({ article, line: 3, more: 1 })).toEqual({ article, line: 3, locked: false });
  expect(readKeptState({ article, line: 3, locked: true })).toEqual({ article, line: 3, locked: true });
  expect(readKeptState({ article })).toBeNull();
  expect(readKeptState(undefined)).toBeNull();
});
