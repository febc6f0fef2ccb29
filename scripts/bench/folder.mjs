// The language server on a folder of 10,000 articles: how long it reads, how much memory it takes, how long a search for a
// name takes, and how long an open article has to wait meanwhile.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/** @typedef {import('../../test/bench/bench.ts').Figure} Figure */
/** @typedef {import('vscode-languageserver/node').ProtocolConnection} ProtocolConnection */

const count = 10_000;
const bytes = 60_000_000;
/** The server waits so long before it reads the folder, in milliseconds. */
const delay = 300;
const queries = ['ruanzongze', 'rzz', '阮宗泽', 'z', 'zhongyao', '没有这样的名字'];

/**
 * Starts a server with Node on a folder of articles that are made of others.
 * @param {string} serverScript
 * @param {string[]} articles
 * @returns {AsyncGenerator<Figure>}
 */
export async function* benchFolder(serverScript, articles) {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsmark-bench-'));
  const server = spawn(process.execPath, [serverScript, '--stdio']);
  try {
    writeArticles(folder, articles);
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const { reading, waiting } = await readFolder(connection, folder, articles[0] ?? '');
    yield figure('index', reading, 'ms', 10_000);
    yield figure('outline meanwhile, at most', waiting, 'ms', 100);
    const memory = mostMemory(server.pid);
    if (memory !== null) yield figure('memory, at most', memory, 'MB', 300);
    for (const query of queries) {
      const start = performance.now();
      await connection.sendRequest('workspace/symbol', { query });
      yield figure(`symbols for ${query}`, performance.now() - start, 'ms', 100);
    }
    connection.dispose();
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} measure
 * @param {number} value
 * @param {Figure['unit']} unit
 * @param {number} limit
 * @returns {Figure}
 */
function figure(measure, value, unit, limit) {
  return { text: '10,000 articles', measure, value, unit, target: `≤ ${limit}`, met: value <= limit };
}

/**
 * Each with a headline of its own, and repeated to the length that makes the sum.
 * @param {string} folder
 * @param {string[]} articles
 */
function writeArticles(folder, articles) {
  for (let number = 0; number < count; number++) {
    const article = articles[number % articles.length] ?? '';
    const end = article.indexOf('\n');
    const repeats = Math.max(1, Math.round(bytes / count / Buffer.byteLength(article)));
    const text = `第${number}篇 ${article.slice(0, end)}${article.slice(end).repeat(repeats)}`;
    const inFolder = path.join(folder, String(number % 100));
    mkdirSync(inFolder, { recursive: true });
    writeFileSync(path.join(inFolder, `${number}.txt`), text);
  }
}

/**
 * Milliseconds until the folder is read, and the longest that an open article waited for its outline.
 * @param {ProtocolConnection} connection
 * @param {string} folder
 * @param {string} text of the open article
 */
async function readFolder(connection, folder, text) {
  /** @type {number | null} */
  let found = null;
  connection.onNotification('newsmark/indexState', ({ phase, articles }) => {
    if (phase === 'ready') found = articles;
  });
  const uri = 'untitled:draft';
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
    initializationOptions: { showsIndex: true },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'news-article', version: 1, text },
  });
  const start = performance.now();
  let waiting = 0;
  while (found === null) {
    const asked = performance.now();
    await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    waiting = Math.max(waiting, performance.now() - asked);
    await sleep(20);
  }
  if (found < count / 2) throw new Error(`Only ${found} of ${count} files are read as articles`);
  return { reading: performance.now() - start - delay, waiting };
}

/**
 * In MB, where the system tells it.
 * @param {number | undefined} pid
 */
function mostMemory(pid) {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
