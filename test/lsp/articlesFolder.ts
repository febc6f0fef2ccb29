import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { SymbolInformation } from 'vscode-languageserver/node';
import { Client, modern } from './client.ts';

/** What everybody says in them. */
export const speech = '书市设在河堤旁，市民走路就能到，四月第一个周末开门。';
let folder: string;

/** Each test has a folder of its own, with two articles and what is none. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-folder-'));
  write('2020/spring.txt', article('2020', ['市长龚远山', '作家段青禾', '龚远山']));
  write('2021/spring.txt', article('2021', ['市长龚远山', '作家单霁川']));
  write('notes.txt', '牛奶\n鸡蛋');
  write('node_modules/package/readme.txt', article('2019', ['市长宋知味', '作家段青禾']));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An editor that opens folders, watches their files and shows progress. */
export const capabilities = {
  ...modern,
  window: { workDoneProgress: true },
  workspace: {
    ...modern.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** An editor that has opened the folder. */
export async function start({ settings = null, initializationOptions = {} }: Options = {}): Promise<Client> {
  const client = await Client.connect();
  client.settings = settings;
  const workspaceFolders = [{ uri: uriOf(''), name: 'articles' }];
  await client.initialize({ capabilities, workspaceFolders, initializationOptions });
  return client;
}

interface Options {
  readonly settings?: object | null;
  readonly initializationOptions?: object;
}

/** By its path from the folder, as below. */
export function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** An article of that year in which these speak, one after the other. */
export function article(year: string, speakers: readonly string[]): string {
  const turns = speakers.map((speaker) => `　　${speaker}：${speech}`);
  return [`${year}年的书市`, '来源：云川日报', `${year}-03-04`, ...turns, '关键词：书市 责任编辑：白露'].join('\n');
}

export function uriOf(path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

/** Gives a file or a folder another name. */
export function rename(from: string, to: string): void {
  renameSync(join(folder, from), join(folder, to));
}

/** What a query for symbols finds: names and paths of articles. */
export async function found(client: Client, query: string): Promise<string[]> {
  const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query });
  return symbols.map(({ name, location: { uri } }) => `${name} ${uri.slice(uriOf('').length).replace(/^\//, '')}`);
}

/** Waits until a query finds this, since the folder is read meanwhile. */
export function eventually(client: Client, query: string, expected: readonly string[]): Promise<void> {
  return vi.waitFor(async () => expect(await found(client, query)).toEqual(expected), 10_000);
}
