import { beforeEach, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver';
import { Changes } from '../../server/src/lsp/changes.ts';

let changes: Changes;
let waiter: CancellationTokenSource;
let isOver: boolean;
beforeEach(() => {
  changes = new Changes();
  waiter = new CancellationTokenSource();
  isOver = false;
});

async function waitForMoreThan(count: number): Promise<void> {
  void changes.moreThan(count, waiter.token).then(() => {
    isOver = true;
  });
  await settled();
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('who waits for a change hears of the next', async () => {
  changes.tell();
  await waitForMoreThan(changes.count);
  expect(isOver).toBe(false);
  changes.tell();
  await settled();
  expect(isOver).toBe(true);
});

test('who was busy when it came does not wait', async () => {
  const before = changes.count;
  changes.tell();
  await waitForMoreThan(before);
  expect(isOver).toBe(true);
});

test('who wants to wait no longer need not', async () => {
  await waitForMoreThan(changes.count);
  waiter.cancel();
  await settled();
  expect(isOver).toBe(true);
});
