// The articles that a script measures something on.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromCaller } from './run.mjs';

/**
 * All .txt files of a folder and its subfolders, by their paths in it and in the order of these.
 * @param {string} folder as the user names it
 * @throws {Error} if there is none
 */
export function readArticles(folder) {
  const from = fromCaller(folder);
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  if (names.length === 0) throw new Error(`There is no .txt file in ${from}`);
  return names.sort().map((name) => ({ name, text: readFileSync(path.join(from, name), 'utf8') }));
}
