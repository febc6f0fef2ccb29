import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the server runs in a worker, with nothing of Node’s', async () => {
  const worker = startWorker(await bundle());
  const { result } = await worker.request('initialize', { capabilities: {}, processId: null, rootUri: null });
  expect(result).toMatchObject({ capabilities: { hoverProvider: true } });

  const textDocument = { uri: 'untitled:draft', languageId: 'news-article', version: 1, text: '四次通话' };
  worker.notify('textDocument/didOpen', { textDocument });
  const symbols = await worker.request('textDocument/documentSymbol', { textDocument });
  expect(symbols.result).toMatchObject([{ name: '四次通话' }]);
});

async function bundle(): Promise<string> {
  const entryPoints = ['server/src/lsp/browser.ts'];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, platform: 'browser', format: 'iife' });
  return outputFiles[0]?.text ?? '';
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
}

/** Runs a script with the few globals that a worker has, and speaks with it by messages. */
function startWorker(script: string) {
  const waiting = new Map<number, (answer: Answer) => void>();
  const postMessage = (answer: Answer) => waiting.get(answer.id ?? -1)?.(answer);
  const self = { postMessage, addEventListener: () => {}, onmessage: (_event: { data: object }) => {} };
  const { setTimeout, setInterval, clearTimeout, clearInterval, TextDecoder, TextEncoder } = globalThis;
  runInContext(
    script,
    createContext({ self, console, setTimeout, setInterval, clearTimeout, clearInterval, TextDecoder, TextEncoder }),
  );
  const send = (message: object) => self.onmessage({ data: { jsonrpc: '2.0', ...message } });
  return {
    notify: (method: string, params: object) => send({ method, params }),
    request: (method: string, params: object) =>
      new Promise<Answer>((resolve) => {
        const id = waiting.size + 1;
        waiting.set(id, resolve);
        send({ id, method, params });
      }),
  };
}
