// A language pack for the embedded workbench. The server looks for one before it lets a display language be chosen; this
// one translates the labels that stand around an article, the extension under test brings all of its own.
import fs from 'node:fs';
import path from 'node:path';
import { serverScript } from './setup.mjs';

/** VS Code's own labels, as its Simplified Chinese edition has them. */
const labels = {
  Explorer: '资源管理器',
  Outline: '大纲',
  Timeline: '时间线',
  Search: '搜索',
  'Source Control': '源代码管理',
  'Run and Debug': '运行和调试',
  Extensions: '扩展',
  Problems: '问题',
  Output: '输出',
  'Debug Console': '调试控制台',
  Terminal: '终端',
  Ports: '端口',
  'Ln {0}, Col {1}': '行 {0}，列 {1}',
  'Ln {0}, Col {1} ({2} selected)': '行 {0}，列 {1} (已选择{2})',
  'Spaces: {0}': '空格: {0}',
  'Layout: {0}': '布局: {0}',
  'View Problem': '查看问题',
  'Quick Fix...': '快速修复...',
  'Quick Fix': '快速修复',
  'More Actions...': '更多操作...',
  'Filter (e.g. text, **/*.ts, !**/node_modules/**, @source:ts)':
    '筛选器(例如 text、**/*.ts、!**/node_modules/**、@source:ts)',
  '[Ln {0}, Col {1}]': '[行 {0}，列 {1}]',
};

/**
 * Makes a display language known to the server that is about to start with this user data folder.
 * @param {string} userDataDir
 * @param {string} language such as zh-cn
 */
export function writeLanguagePack(userDataDir, language) {
  const translations = path.join(userDataDir, 'translations.json');
  fs.mkdirSync(userDataDir, { recursive: true });
  fs.writeFileSync(translations, JSON.stringify({ contents: translatedModules() }));
  const pack = {
    hash: 'newsmark',
    label: language,
    translations: { vscode: translations },
    // The server asks for the extension that a pack comes from; without one it shows a single window and no more.
    extensions: [{ extensionIdentifier: { id: 'newsmark.language-pack' }, version: '1.0.0' }],
  };
  fs.writeFileSync(path.join(userDataDir, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/**
 * VS Code's messages stand in one list, their keys in another that is grouped by module.
 * @returns {Record<string, Record<string, string>>} translations by module and key
 */
function translatedModules() {
  const read = (/** @type {string} */ file) =>
    JSON.parse(fs.readFileSync(path.join(path.dirname(serverScript), file), 'utf8'));
  /** @type {string[]} */
  const messages = read('nls.messages.json');
  const translations = new Map(Object.entries(labels));
  /** @type {Record<string, Record<string, string>>} */
  const modules = {};
  let next = 0;
  for (const [module, keys] of read('nls.keys.json')) {
    for (const key of keys) {
      // An ampersand marks the letter that opens a menu entry.
      const translation = translations.get((messages[next++] ?? '').replace('&&', ''));
      if (!translation) continue;
      modules[module] ??= {};
      modules[module][key] = translation;
    }
  }
  return modules;
}
