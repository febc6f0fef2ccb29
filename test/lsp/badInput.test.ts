import { describe, expect, test } from 'vitest';
import { Client, draft } from './client.ts';

const million = 1_000_000;
const inputs: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['one line of 5 MB', '中国国家主席习近平中方将一如既往坚定支持俄方。'.repeat((5 * million) / 23)],
  ['a line of 5 MB that never ends a bracket', '【'.repeat(5 * million)],
  ['a million empty lines', '\n'.repeat(million)],
  ['binary', String.fromCharCode(...Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256))],
  ['lone surrogates', '\ud83d四次\n\n【\ude00】\ud800：\udfff'],
  ['only brackets', '【】《》（）「」『』“”‘’[]{}<>\n'.repeat(1000)],
  ['mixed line ends', '四次\r\n\r来源：新华社\n\r\n【看点一】\r\r\n正文。\n\n\r'],
  ['null characters', '\0'.repeat(1000)],
];

describe.each(inputs)('with %s', (_name, text) => {
  test('every request is answered, and so is the next document’s', { timeout: 60_000 }, async () => {
    const client = await Client.start();
    client.open(text);
    const start = { line: 0, character: 0 };
    const answers = await Promise.all([
      client.symbols(),
      client.folding(),
      client.request('textDocument/hover', { ...draft, position: start }),
      client.codeActions({ start, end: { line: 0, character: 10 } }),
      client.diagnostics(),
    ]);
    expect(answers).toHaveLength(5);
    client.edit({ range: { start, end: start }, text: '甲' });
    await client.diagnostics();

    client.close();
    client.open('四次通话\n\n【看点一】甲');
    expect(await client.symbols()).toMatchObject([{ name: '四次通话' }]);
    expect(client.log).toEqual([]);
  });
});

test.each([
  ['no JSON', 'Content-Length: 5\r\n\r\n{oops'],
  ['no request', 'Content-Length: 4\r\n\r\nnull'],
])('a message that is %s does no harm to the next one', async (_name, message) => {
  const client = await Client.start();
  client.server.stdin.write(message);
  client.open('四次通话');
  expect(await client.symbols()).toMatchObject([{ name: '四次通话' }]);
});
