import { expect, test, vi } from 'vitest';
import type { WordCountSettings } from '../../../client/src/wordCount/settings.ts';
import { statusDetails, statusText } from '../../../client/src/wordCount/words.ts';
import type { WordCount } from '../../../server/src/lsp/protocol.ts';

vi.mock('vscode', () => import('../fakeVscode.ts'));

const counts = (length: number) => ({
  'with-punctuation': length,
  'without-punctuation': length - 200,
  characters: length + 100,
});
const count: WordCount = {
  article: { body: counts(1764), article: counts(1900), file: counts(2100) },
  selection: null,
};
const settings: WordCountSettings = { definition: 'with-punctuation', part: 'body', readingSpeed: 500 };
const number = (value: number) => value.toLocaleString('en');

test('the status bar tells length and reading time, by the definition and of the part that are set', () => {
  expect(statusText(count, settings, number)).toBe('1,764 characters · 3 min');
  expect(statusText(count, { ...settings, definition: 'characters', part: 'file' }, number)).toBe(
    '2,200 characters · 4 min',
  );
});

test('of a selection it tells the same', () => {
  expect(statusText({ ...count, selection: counts(1220) }, settings, number)).toBe('1,220 characters selected · 2 min');
});

test('no text takes no time, and little text a minute', () => {
  const nothing = { 'with-punctuation': 0, 'without-punctuation': 0, characters: 0 };
  const little = { 'with-punctuation': 2, 'without-punctuation': 1, characters: 2 };
  const article = { ...count.article, body: nothing };
  expect(statusText({ article, selection: null }, settings, number)).toBe('0 characters');
  expect(statusText({ article: { ...article, body: little }, selection: null }, settings, number)).toBe(
    '2 characters · 1 min',
  );
});

test('the details are a table of all counts, the definition that is set in bold', () => {
  expect(statusDetails({ ...count, selection: counts(700) }, settings, number).split('\n')).toEqual([
    '|  | Body | Article | File | Selection |',
    '| --- | --: | --: | --: | --: |',
    '| **Characters with punctuation** | 1,764 | 1,900 | 2,100 | 700 |',
    '| Characters without punctuation | 1,564 | 1,700 | 1,900 | 500 |',
    '| All characters without spaces | 1,864 | 2,000 | 2,200 | 800 |',
    '',
    'Reading time about 1 min, at 500 characters a minute',
    '',
    'Click to choose what is counted',
  ]);
});
