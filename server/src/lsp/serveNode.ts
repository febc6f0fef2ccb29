import { Console } from 'node:console';
import { lstatSync, readFile, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import * as l10n from '@vscode/l10n';
import {
  type Connection,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import chinese from '../../../l10n/bundle.l10n.zh-cn.json';
import { version } from '../../package.json';
import { fileSystemOf } from '../workspace/configuration/fileSystem.ts';
import { globToRegExp } from '../workspace/configuration/globs.ts';
import { type ReadFile, readingHere } from '../workspace/index/readArticles.ts';
import { localeOf, systemLanguage } from '../workspace/locale.ts';
import { uriIn } from '../workspace/pathFrom.ts';
import type { ArticleFiles } from './articleFiles.ts';
import { outlineEncoder } from './outlineEncoder.ts';
import { readingInThreads, serveThread, type Thread } from './readInThread.ts';
import { startServer } from './server.ts';

const messages = { en: {}, 'zh-cn': chinese };
const locale = systemLanguage();
const words = process.argv.slice(2);
const options = words.map((word) => word.split('=')[0]);
const given = (...names: string[]) => names.some((name) => options.includes(name));

// For thousands of files, `readFile` of `fs/promises` takes three times as long.
const readWhole = promisify<string, Buffer>(readFile);
const readBytes: ReadFile = async (uri) => readWhole(fileURLToPath(uri));
const articleFiles: ArticleFiles = {
  find: async (folder, patterns, signal) => {
    const path = pathOf(folder);
    const found = path === null ? [] : await findFiles(path, patterns.map(globToRegExp), signal);
    return found.map((file) => uriIn(folder, file));
  },
  readFile: (uri) => readBytes(uri).catch(() => null),
  readArticles: readingInThreads(startThread, Math.min(2, availableParallelism())),
};

/**
 * Serves an editor over the channel that the command line names. In a worker thread, reads articles for such a server
 * instead. If no option says how to reach the editor, prints how to start the server and sets exit status 2.
 */
export function serveNode(): void {
  if (!isMainThread && parentPort !== null) {
    const port = parentPort;
    serveThread(
      { post: (message) => port.postMessage(message), onMessage: (listener) => void port.on('message', listener) },
      readingHere(readBytes, { longestSlice: Number.POSITIVE_INFINITY, longestFile: Number.POSITIVE_INFINITY }),
    );
  } else if (given('--stdio', '--node-ipc') || Number(optionValue('--socket')) > 0 || optionValue('--pipe')) {
    const fileSystem = fileSystemOf({ readFileSync, lstatSync });
    const connection = given('--stdio') ? connectStdio() : createConnection(ProposedFeatures.all);
    startServer(connection, { locale, messages, fileSystem, articleFiles });
  } else if (given('--version')) {
    console.log(version);
  } else {
    l10n.config({ contents: messages[localeOf(locale)] });
    console.error(
      l10n.t('The Newsmark language server is started by an editor: {0}', 'newsmark-language-server --stdio'),
    );
    process.exitCode = 2;
  }
}

/** The value of an option, as `--socket=5007` or `--socket 5007`; undefined where there is none. */
function optionValue(name: string): string | undefined {
  const at = options.indexOf(name);
  return at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
}

/** Connects over standard input and output as the library does for `--stdio`, but with our own encoder. */
function connectStdio(): Connection {
  // Standard output is for messages only, so the console writes to standard error.
  globalThis.console = new Console(process.stderr);
  const writer = new StreamMessageWriter(process.stdout, { contentTypeEncoder: outlineEncoder });
  const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(process.stdin), writer);
  // The editor ended without `shutdown`.
  for (const event of ['end', 'close']) process.stdin.on(event, () => process.exit(1));
  return connection;
}

/** Starts a thread with this same script, which finds out that it runs in a thread. */
function startThread(): Thread {
  const worker = new Worker(process.argv[1] ?? '', { argv: [], resourceLimits: { maxYoungGenerationSizeMb: 4 } });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onFailure: (listener) => {
      worker.on('error', listener);
      worker.on('exit', (status) => listener(new Error(`The thread ended with ${status}.`)));
    },
    end: () => void worker.terminate(),
  };
}

/** The path of a folder by its URI; null if it is not on this machine, so that only the editor can read it. */
function pathOf(folder: string): string | null {
  try {
    // The slash matters for the root of a drive: C: alone is the process's current folder on that drive.
    return fileURLToPath(`${folder}/`);
  } catch {
    return null;
  }
}

/**
 * Gives paths relative to the folder. Skips `node_modules`, folders that start with a dot, and what cannot be listed.
 */
async function findFiles(
  folder: string,
  patterns: readonly RegExp[],
  signal: AbortSignal,
  below = '',
): Promise<string[]> {
  if (signal.aborted) return [];
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    const path = below + entry.name;
    if (entry.isFile() && patterns.some((pattern) => pattern.test(path))) {
      found.push(path);
    } else if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) {
      for (const file of await findFiles(folder, patterns, signal, `${path}/`)) found.push(file);
    }
  }
  return found;
}
