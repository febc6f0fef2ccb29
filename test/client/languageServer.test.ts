import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { type CreateClient, LanguageServer } from '../../client/src/languageServer.ts';
import { editor } from './fakeVscode.ts';

vi.mock('vscode', () => import('./fakeVscode.ts'));
const doNotRestart = 1;
const restart = 2;
vi.mock('vscode-languageclient', () => ({
  CloseAction: { DoNotRestart: doNotRestart, Restart: restart },
  ErrorAction: { Continue: 1 },
  vsdiag: { DocumentDiagnosticReportKind: { full: 'full' } },
}));

/** A client of the library that starts unless it is told not to. */
const client = { start: vi.fn(async () => {}), dispose: vi.fn(async () => {}) };
const created: LanguageClientOptions[] = [];
const create: CreateClient = async (_id, _name, options) => {
  created.push(options);
  return client as never;
};
const fault = expect.stringContaining('The Newsmark language server cannot run');
let server: LanguageServer;

beforeEach(() => {
  editor.reset();
  created.length = 0;
  vi.clearAllMocks();
  client.start.mockImplementation(async () => {});
  server = new LanguageServer('pages' as never, create, () => {});
});

describe('the server', () => {
  test('is started once, however many articles there are', async () => {
    server.start();
    server.start();
    await vi.waitFor(() => expect(client.start).toHaveBeenCalled());
    expect(created).toHaveLength(1);
    expect(created[0]?.documentSelector).toEqual([{ language: 'news-article' }]);
  });

  test('is told where the rules’ pages are, and which commands there are for its quick fixes', async () => {
    server.start();
    await vi.waitFor(() => expect(created).toHaveLength(1));
    expect(created[0]?.initializationOptions).toMatchObject({
      rulePages: 'pages',
      commands: expect.arrayContaining(['newsmark.save', 'newsmark.chooseSeverity', 'newsmark.openRulePage']),
    });
  });

  test('is asked for findings on files, but not on older versions of them', async () => {
    server.start();
    await vi.waitFor(() => expect(created).toHaveLength(1));
    const next = vi.fn();
    const askFor = (scheme: string) =>
      created[0]?.middleware?.provideDiagnostics?.({ uri: { scheme } } as never, undefined, {} as never, next);
    expect(askFor('git')).toEqual({ kind: 'full', items: [] });
    expect(next).not.toHaveBeenCalled();
    askFor('file');
    expect(next).toHaveBeenCalledOnce();
  });

  test('is ended in an orderly way, even while it is starting', async () => {
    server.start();
    await server.dispose();
    expect(client.start.mock.invocationCallOrder[0]).toBeLessThan(client.dispose.mock.invocationCallOrder[0] ?? 0);
  });

  test('is another one after a restart, even if the old one cannot be ended', async () => {
    server.start();
    client.dispose.mockRejectedValueOnce(new Error('it hangs'));
    await server.restart();
    await vi.waitFor(() => expect(client.start).toHaveBeenCalledTimes(2));
    expect(created).toHaveLength(2);
  });
});

describe('a server that stops by itself', () => {
  const crash = () => created.at(-1)?.errorHandler?.closed();

  test('is started again without a word, but not for ever; then the user is told once what to do', async () => {
    server.start();
    await vi.waitFor(() => expect(created).toHaveLength(1));
    const actions = [crash(), crash(), crash(), crash(), crash(), crash()];
    expect(actions).toMatchObject(
      [restart, restart, restart, restart, doNotRestart, doNotRestart].map((action) => ({ action, handled: true })),
    );
    expect(editor.messages).toEqual([fault]);
  });

  test('is started again when the user says so', async () => {
    server.start();
    await vi.waitFor(() => expect(created).toHaveLength(1));
    editor.answers.push('Restart Language Server');
    for (let time = 0; time < 5; time += 1) crash();
    await vi.waitFor(() => expect(created).toHaveLength(2));
    expect(crash()).toMatchObject({ action: restart });
  });
});

test('a server that does not start is reported once, with a way to its output', async () => {
  client.start.mockRejectedValueOnce(new Error('no memory'));
  editor.answers.push('Show Output');
  server.start();
  server.start();
  await vi.waitFor(() => expect(editor.messages).toEqual([fault, '(the output)']));
});
