import { describe, expect, test } from 'vitest';
import { Client } from './client.ts';
import { seed } from './seed.ts';
import { openArticle } from './writing.ts';

test('refactorings are announced by their kinds', async () => {
  const { capabilities } = await (await Client.connect()).initialize();
  expect(capabilities.codeActionProvider).toMatchObject({
    codeActionKinds: expect.arrayContaining(['refactor.move.up', 'refactor.rewrite.renumber']),
  });
});

describe('at a marker', () => {
  test('there are moves and labels beside the fixes', async () => {
    const client = await openArticle(seed);
    const actions = await client.codeActions(client.range('关键词二'));
    expect(actions.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['refactor.rewrite.label', 'refactor.move.up', 'refactor.move.down']),
    );
  });

  test('a move and its way back give the article again', async () => {
    const client = await openArticle(seed);
    const move = async (kind: string) => client.apply((await client.codeActions(client.range(':反对】'), [kind]))[0]);
    await move('refactor.move.up');
    expect(client.document.getText()).toContain('【关键词一:反对】');
    await move('refactor.move.down');
    expect(client.document.getText()).toBe(seed);
  });
});

test('a refactoring of a version that has moved on is refused', async () => {
  const client = await openArticle(seed);
  const [split] = await client.codeActions(client.range('关键词:习近平'), ['refactor.rewrite.footer.split']);
  client.edit({ range: client.range('新闻频道'), text: '频道' });
  expect(() => client.apply(split)).toThrow('stale');
});
