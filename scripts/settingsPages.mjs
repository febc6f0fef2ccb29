// The page about settings and commands, as Markdown: what it says comes from the extension's manifest and its strings.

import { table } from './markdown.mjs';

/** @typedef {import('../server/src/rules/rule.ts').Locale} Locale */

const words = {
  en: {
    title: 'Settings and commands',
    introduction:
      'What Newsmark adds to VS Code’s Settings editor and Command Palette. The configuration file `newsmark.config.json` overrides the settings; see [Configuration](configuration.md).',
    settings: 'Settings',
    settingColumns: ['Setting', 'Default', 'What it does'],
    commands: 'Commands',
    keybindings: 'Use the identifiers to define your own keyboard shortcuts.',
    commandColumns: ['Command', 'Identifier'],
    otherLanguage: '[简体中文](settings.zh-cn.md)',
    between: ': ',
  },
  'zh-cn': {
    title: '设置和命令',
    introduction:
      '本页列出 Newsmark 在 VS Code 设置界面和命令面板中的各项。配置文件 `newsmark.config.json` 优先于设置，详见[配置](configuration.zh-cn.md)。',
    settings: '设置',
    settingColumns: ['设置项', '默认值', '作用'],
    commands: '命令',
    keybindings: '定义快捷键时填写命令标识符。',
    commandColumns: ['命令', '标识符'],
    otherLanguage: '[English](settings.md)',
    between: '：',
  },
};

/** @param {Locale} locale */
export function settingsPageFile(locale) {
  return locale === 'en' ? 'docs/settings.md' : `docs/settings.${locale}.md`;
}

/**
 * The page in one language.
 * @param {string} manifest package.json
 * @param {string} strings package.nls*.json
 * @param {Locale} locale
 */
export function settingsPage(manifest, strings, locale) {
  const { commands, configuration } = JSON.parse(manifest).contributes;
  const texts = JSON.parse(strings);
  const say = (/** @type {string | undefined} */ key) => texts[key?.slice(1, -1) ?? ''] ?? key ?? '';
  const at = words[locale];
  return [
    `# ${at.title}`,
    at.otherLanguage,
    at.introduction,
    `## ${at.settings}`,
    ...configuration.flatMap((/** @type {any} */ { title, properties }) => [
      ...(configuration.length > 1 ? [`### ${say(title)}`] : []),
      table(
        at.settingColumns,
        Object.entries(properties).map(([name, setting]) => [
          `\`${name}\``,
          setting.default === undefined ? '' : `\`${JSON.stringify(setting.default)}\``,
          [describe(setting, say), ...choices(setting, say, at.between)].join('<br>'),
        ]),
      ),
    ]),
    `## ${at.commands}`,
    at.keybindings,
    table(
      at.commandColumns,
      commands.map((/** @type {any} */ { command, category, title }) => [
        `**${category}: ${say(title)}**`,
        `\`${command}\``,
      ]),
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** @param {any} setting @param {(key: string) => string} say */
function describe({ markdownDescription, description }, say) {
  return say(markdownDescription ?? description).replaceAll(/`#([\w.]+)#`/g, '`$1`');
}

/** @param {any} setting @param {(key: string) => string} say @param {string} between */
function choices({ enum: values = [], markdownEnumDescriptions, enumDescriptions }, say, between) {
  const meanings = markdownEnumDescriptions ?? enumDescriptions ?? [];
  return values.map((/** @type {unknown} */ value, /** @type {number} */ index) => {
    const meaning = meanings[index];
    return meaning === undefined ? `\`${value}\`` : `\`${value}\`${between}${say(meaning)}`;
  });
}
