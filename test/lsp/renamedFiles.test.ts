import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ClientCapabilities, TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, modern } from './client.ts';

const workspace = { ...modern.workspace, workspaceEdit: { documentChanges: true } };
const able: ClientCapabilities = { ...modern, workspace: { ...workspace, fileOperations: { willRename: true } } };
const chrome = { rule: 'page-chrome', file: '稿/a.txt', fingerprint: '分享#c706b567f21dae91', reason: '原文如此' };
const dash = { rule: 'dash', file: '稿/7月/b.txt' };
const everywhere = { rule: 'ellipsis', fingerprint: '他说等一等#8ba2519f99430e5f' };

let folder = '';
let client: Client;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-renamed-'));
  client = await Client.start({ capabilities: able });
});
afterEach(() => rmSync(folder, { recursive: true }));

const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;

function ignore(path: string, ...ignored: object[]): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify({ version: 1, ignored }));
}

/** What is ignored after a rename, by the paths of the files that it changes. */
async function renamed(from: string, to: string): Promise<Record<string, unknown>> {
  const files = [{ oldUri: uriOf(from), newUri: uriOf(to) }];
  const edit = await client.request<WorkspaceEdit | null>('workspace/willRenameFiles', { files });
  const changes = (edit?.documentChanges ?? []).filter(TextDocumentEdit.is);
  return Object.fromEntries(
    changes.map(({ textDocument: { uri }, edits }) => {
      const text = TextDocument.create(uri, 'json', 0, readFileSync(new URL(uri), 'utf8'));
      const { ignored } = JSON.parse(TextDocument.applyEdits(text, edits.filter(TextEdit.is)));
      return [decodeURIComponent(uri.slice(uriOf('').length + 1)), ignored];
    }),
  );
}

describe('what is ignored', () => {
  beforeEach(() => ignore('.newsmark/ignored.json', chrome, dash, everywhere));

  test('goes with an article that is renamed', async () => {
    expect(await renamed('稿/a.txt', '已发/a.txt')).toEqual({
      '.newsmark/ignored.json': [everywhere, { ...chrome, file: '已发/a.txt' }, dash],
    });
  });

  test('goes with the articles of a folder that is renamed', async () => {
    expect(await renamed('稿', '存档')).toEqual({
      '.newsmark/ignored.json': [everywhere, { ...dash, file: '存档/7月/b.txt' }, { ...chrome, file: '存档/a.txt' }],
    });
  });

  test('goes where another file is the nearest one', async () => {
    ignore('已发/.newsmark/ignored.json', { rule: 'dash', file: 'c.txt' });
    expect(await renamed('稿/a.txt', '已发/a.txt')).toEqual({
      '.newsmark/ignored.json': [everywhere, dash],
      '已发/.newsmark/ignored.json': [
        { ...chrome, file: 'a.txt' },
        { rule: 'dash', file: 'c.txt' },
      ],
    });
  });
});

test('nothing is changed for a file in which nothing is ignored, or where the list has errors', async () => {
  expect(await renamed('稿/a.txt', '已发/a.txt')).toEqual({});
  ignore('.newsmark/ignored.json', chrome);
  expect(await renamed('稿/b.txt', '已发/b.txt')).toEqual({});
  ignore('.newsmark/ignored.json', chrome, { rule: 7 });
  expect(await renamed('稿/a.txt', '已发/a.txt')).toEqual({});
});

test('only a client that asks before it renames is told that it may', async () => {
  const operations = async (capabilities: ClientCapabilities) => {
    const other = await Client.connect();
    return (await other.initialize({ capabilities })).capabilities.workspace?.fileOperations;
  };
  expect(await operations(able)).toEqual({ willRename: { filters: [{ pattern: { glob: '**' } }] } });
  expect(await operations({ ...modern, workspace })).toBeUndefined();
});
