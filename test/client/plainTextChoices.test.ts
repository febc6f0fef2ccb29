import { expect, test } from 'vitest';
import { PlainTextChoices } from '../../client/src/plainTextChoices.ts';

test('a choice holds for the next session', () => {
  const storage = emptyStorage();
  new PlainTextChoices(storage).add('file:///a.txt');
  const next = new PlainTextChoices(storage);
  expect(next.has('file:///a.txt')).toBe(true);
  expect(next.has('file:///b.txt')).toBe(false);
});

test('a choice can be taken back', () => {
  const storage = emptyStorage();
  const choices = new PlainTextChoices(storage);
  choices.add('file:///a.txt');
  choices.delete('file:///a.txt');
  expect(choices.has('file:///a.txt')).toBe(false);
  expect(new PlainTextChoices(storage).has('file:///a.txt')).toBe(false);
});

test('a choice about a text that is not saved ends with the session, since its name is used again', () => {
  const storage = emptyStorage();
  const choices = new PlainTextChoices(storage);
  choices.add('untitled:Untitled-1');
  expect(choices.has('untitled:Untitled-1')).toBe(true);
  expect(new PlainTextChoices(storage).has('untitled:Untitled-1')).toBe(false);
});

function emptyStorage() {
  const values = new Map<string, unknown>();
  return {
    get: <T>(key: string, none: T) => (values.has(key) ? (values.get(key) as T) : none),
    update: async (key: string, value: unknown) => void values.set(key, value),
  };
}
