import { expect, test } from 'vitest';
import { exportRequest } from '../../server/src/lsp/protocol.ts';
import { Client, draft } from './client.ts';
import { seed } from './seed.ts';

async function exported(client: Client, format: string): Promise<string | null> {
  return client.request<string | null>(exportRequest, { ...draft, format });
}

test('an open article is exported as it is in the editor', async () => {
  const client = await Client.start();
  client.open(seed);
  client.edit({ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } }, text: '本周' });
  const text = await exported(client, 'markdown');
  expect(text).toContain('\n# 本周第四次通话 习近平与普京传递了哪些重要信息?\n');
  expect(text).toContain('\n**中国国家主席习近平**:中方将一如既往');
});

test('JSON is laid out to be read', async () => {
  const client = await Client.start();
  client.open(seed);
  expect(await exported(client, 'ninjs')).toMatch(/^\{\n {2}"uri": "ni:\/\/\/sha-256;[\w-]{43}",\n/);
});

test('there is no export of a document that is not open, or to a format that there is not', async () => {
  const client = await Client.start();
  expect(await exported(client, 'markdown')).toBeNull();
  client.open(seed);
  expect(await exported(client, 'pdf')).toBeNull();
});
