import { expect, test } from 'vitest';
import { RememberedFiles } from '../../client/src/rememberedFiles.ts';

test('a choice holds for the next session', () => {
  const storage = emptyStorage();
  new RememberedFiles(storage, 'chosen').add('file:///a.txt');
  const next = new RememberedFiles(storage, 'chosen');
  expect(next.has('file:///a.txt')).toBe(true);
  expect(next.has('file:///b.txt')).toBe(false);
});

test('a choice can be taken back', () => {
  const storage = emptyStorage();
  const choices = new RememberedFiles(storage, 'chosen');
  choices.add('file:///a.txt');
  choices.delete('file:///a.txt');
  expect(choices.has('file:///a.txt')).toBe(false);
  expect(new RememberedFiles(storage, 'chosen').has('file:///a.txt')).toBe(false);
});

test('a choice about a text that is not saved ends with the session, since its name is used again', () => {
  const storage = emptyStorage();
  const choices = new RememberedFiles(storage, 'chosen');
  choices.add('untitled:Untitled-1');
  expect(choices.has('untitled:Untitled-1')).toBe(true);
  expect(new RememberedFiles(storage, 'chosen').has('untitled:Untitled-1')).toBe(false);
});

test('what is stored under another key is another choice', () => {
  const storage = emptyStorage();
  new RememberedFiles(storage, 'chosen').add('file:///a.txt');
  expect(new RememberedFiles(storage, 'other').has('file:///a.txt')).toBe(false);
});

function emptyStorage() {
  const values = new Map<string, unknown>();
  return {
    get: <T>(key: string, none: T) => (values.has(key) ? (values.get(key) as T) : none),
    update: async (key: string, value: unknown) => void values.set(key, value),
  };
}
