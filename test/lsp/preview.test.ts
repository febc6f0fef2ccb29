import { expect, test } from 'vitest';
import { type PreviewedArticle, previewRequest } from '../../server/src/lsp/protocol.ts';
import { Client, draft } from './client.ts';
import { seed } from './seed.ts';

const preview = (client: Client) => client.request<PreviewedArticle | null>(previewRequest, draft);

test('an open article is previewed as it is in the editor, each part with its line', async () => {
  const client = await Client.start();
  client.open(seed);
  const before = await preview(client);
  expect(before?.length).toBe(seed.length);
  expect(before?.html).toMatch(/^<article lang="zh-Hans">\n<header>\n<h1 data-line="2">疫情以来第四次通话 /);
  client.edit({ range: { start: { line: 0, character: 0 }, end: { line: 2, character: 4 } }, text: '本周' });
  expect((await preview(client))?.html).toContain('<h1 data-line="0">本周第四次通话 ');
});

test('an article that is too long is refused with its length', async () => {
  const client = await Client.start();
  const text = `新桥今日通车\n\n${'新桥今日通车。'.repeat(200_000)}\n`;
  client.open(text);
  expect(await preview(client)).toEqual({ html: null, length: text.length, limit: 1_000_000 });
});

test('there is no preview of a document that is not open', async () => {
  expect(await preview(await Client.start())).toBeNull();
});
