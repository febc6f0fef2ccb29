import { expect, test } from 'vitest';
import { Awaited } from '../../server/src/lsp/awaited.ts';

test('there is nothing to wait for until there is work, and when all of it is done or has failed', async () => {
  const awaited = new Awaited();
  expect(awaited.all).toBeNull();
  const done: string[] = [];
  const work = async (name: string, before?: Promise<unknown>) => {
    await before;
    done.push(name);
  };
  const first = work('first');
  awaited.add(first);
  awaited.add(Promise.reject(new Error('it fails')));
  awaited.add(work('last', first));
  await awaited.all;
  expect(done).toEqual(['first', 'last']);
  expect(awaited.all).toBeNull();
});
