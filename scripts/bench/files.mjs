// What the command lines are compared on.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A folder of .txt files.
 * @typedef {{ name: string, folder: string, files: number, bytes: number }} Material
 */

/** Characters of an article that is put together, as many as news articles have. */
const usualLength = 2400;

/**
 * Writes 1,000 files, the articles in turn, and one file of 10 MB, the articles one after the other.
 * @param {readonly string[]} articles
 * @param {string} folder
 * @returns {Material[]}
 */
export function writeMaterials(articles, folder) {
  const many = Array.from({ length: 1000 }, (_, at) => inTurn(articles, at));
  return [
    writeMaterial('1,000 files', many, path.join(folder, 'many')),
    writeMaterial('one file of 10 MB', [joinedTo(articles, 10_000_000)], path.join(folder, 'large')),
  ];
}

/**
 * Articles as long as those in the news, put together of short ones, each beginning with another.
 * @param {readonly string[]} pieces
 */
export function assembleArticles(pieces) {
  return pieces.map((_, first) => {
    let article = '';
    for (let at = first; article.length < usualLength; at++) article += `${inTurn(pieces, at)}\n`;
    return article;
  });
}

/**
 * @param {readonly string[]} articles
 * @param {number} bytes of UTF-8; whole articles up to that
 */
function joinedTo(articles, bytes) {
  const taken = [];
  let left = bytes;
  for (let at = 0; left > 0; at++) {
    const article = `${inTurn(articles, at)}\n\n`;
    left -= Buffer.byteLength(article);
    taken.push(article);
  }
  return taken.join('');
}

/**
 * @param {readonly string[]} list not empty
 * @param {number} at
 */
function inTurn(list, at) {
  return list[at % list.length] ?? '';
}

/**
 * @param {string} name
 * @param {readonly string[]} texts
 * @param {string} folder
 * @returns {Material}
 */
function writeMaterial(name, texts, folder) {
  mkdirSync(folder, { recursive: true });
  texts.forEach((text, at) => {
    writeFileSync(path.join(folder, `${String(at).padStart(4, '0')}.txt`), text);
  });
  return { name, folder, files: texts.length, bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) };
}
