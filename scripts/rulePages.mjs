// The pages about the rules, as Markdown: what they say comes from the rules' metadata.

import { table } from './markdown.mjs';

/** @typedef {import('../server/src/rules/rule.ts').RuleMetadata} RuleMetadata */
/** @typedef {import('../server/src/rules/rule.ts').Locale} Locale */

/** @type {readonly Locale[]} */
export const locales = ['en', 'zh-cn'];

const words = {
  en: {
    title: 'Rules',
    introduction:
      'What Newsmark checks in an article. Safe fixes change only punctuation, white space and invisible characters, and are part of “fix all”; suggestions are picked by hand. A rule that looks at style takes what the article mostly does as its norm.',
    facts: ['Element', 'Default severity', 'Fix', 'Since version'],
    columns: ['Rule', 'Severity', 'Fix', 'Reports'],
    elements: { marker: 'Markers', section: 'Headings', turn: 'Turns', metadata: 'Metadata', text: 'Text' },
    severities: { off: 'off', hint: 'hint', information: 'information', warning: 'warning', error: 'error' },
    fixes: { safe: 'safe', suggestion: 'suggestion', none: 'none' },
    why: 'Why',
    wrong: 'Reported',
    marks: 'What is reported stands between ‹ and ›, which are not part of the article.',
    fixed: 'After the fix:',
    right: 'Not reported',
    settings: 'Settings',
    options: 'With options, all of which may be left out; add `severity` to change that as well:',
    optionColumns: ['Option', 'Default', 'Meaning'],
    otherLanguage: '中文',
    allRules: 'All rules',
    stop: '.',
  },
  'zh-cn': {
    title: '规则',
    introduction:
      '本页列出 Newsmark 对稿件的各项检查。“安全”的修复只改动标点、空白和不可见字符，可以一次全部执行；“建议”须由编辑逐条确认。涉及写法的规则，以稿件自身的多数写法为准。',
    facts: ['检查对象', '默认严重程度', '修复', '起始版本'],
    columns: ['规则', '严重程度', '修复', '检查内容'],
    elements: { marker: '小标题', section: '分标题', turn: '发言', metadata: '稿件信息', text: '文字' },
    severities: { off: '关闭', hint: '提示', information: '信息', warning: '警告', error: '错误' },
    fixes: { safe: '安全', suggestion: '建议', none: '无' },
    why: '为什么',
    wrong: '会提示的写法',
    marks: '‹ 与 › 之间是提示的位置，这两个符号不属于稿件。',
    fixed: '修复后：',
    right: '不会提示的写法',
    settings: '设置',
    options: '本规则另有选项，均可省略；如需同时改变严重程度，请一并写明 `severity`：',
    optionColumns: ['选项', '默认值', '含义'],
    otherLanguage: 'English',
    allRules: '全部规则',
    stop: '。',
  },
};

/**
 * The file name of a page; `README` is the list of all rules.
 * @param {string} name
 * @param {Locale} locale
 */
export function pageName(name, locale) {
  return locale === 'en' ? `${name}.md` : `${name}.${locale}.md`;
}

/**
 * The page of one rule.
 * @param {RuleMetadata} rule
 * @param {Locale} locale
 */
export function rulePage(rule, locale) {
  const w = words[locale];
  const facts = [w.elements[rule.element], w.severities[rule.severity], w.fixes[rule.fix ?? 'none'], rule.since];
  return lines(
    `# ${rule.name}`,
    navigation(rule.name, locale),
    `${rule.summary[locale]}${w.stop}`,
    table(w.facts, [facts]),
    `## ${w.why}`,
    rule.why[locale],
    `## ${w.wrong}`,
    w.marks,
    ...rule.wrong.flatMap(({ text, fixed }) =>
      fixed === undefined ? [block(text)] : [block(text), w.fixed, block(fixed)],
    ),
    `## ${w.right}`,
    ...rule.right.map(({ text }) => block(text)),
    `## ${w.settings}`,
    `\`\`\`json\n"newsmark.rules": { "${rule.name}": "${rule.severity === 'off' ? 'warning' : 'off'}" }\n\`\`\``,
    ...optionBlocks(rule, locale),
  );
}

/**
 * The options of a rule, with an example of what sets them.
 * @param {RuleMetadata} rule
 * @param {Locale} locale
 */
function optionBlocks({ name, options = {} }, locale) {
  const w = words[locale];
  const entries = Object.entries(options);
  if (entries.length === 0) return [];
  const example = Object.fromEntries(
    entries.map(([option, { kind, usual }]) => [option, kind === 'texts' ? ['…'] : usual]),
  );
  const rows = entries.map(([option, { description, usual }]) => [
    `\`${option}\``,
    `\`${JSON.stringify(usual)}\``,
    description[locale],
  ]);
  return [
    w.options,
    table(w.optionColumns, rows),
    `\`\`\`json\n"newsmark.rules": ${JSON.stringify({ [name]: example }, null, 1).replace(/\n\s*/g, ' ')}\n\`\`\``,
  ];
}

/**
 * The list of all rules, by the element that they look at.
 * @param {readonly RuleMetadata[]} rules
 * @param {Locale} locale
 */
export function indexPage(rules, locale) {
  const w = words[locale];
  const elements = /** @type {RuleMetadata['element'][]} */ (Object.keys(w.elements));
  return lines(
    `# ${w.title}`,
    `[${w.otherLanguage}](${pageName('README', other(locale))})`,
    w.introduction,
    ...elements.flatMap((element) => [
      `## ${w.elements[element]}`,
      table(
        w.columns,
        rules
          .filter((rule) => rule.element === element)
          .map((rule) => [
            `[\`${rule.name}\`](${pageName(rule.name, locale)})`,
            w.severities[rule.severity],
            w.fixes[rule.fix ?? 'none'],
            rule.summary[locale],
          ]),
      ),
    ]),
  );
}

/** @param {string} name @param {Locale} locale */
function navigation(name, locale) {
  const w = words[locale];
  return `[${w.otherLanguage}](${pageName(name, other(locale))}) · [${w.allRules}](${pageName('README', locale)})`;
}

/** @param {Locale} locale @returns {Locale} */
function other(locale) {
  return locale === 'en' ? 'zh-cn' : 'en';
}

/**
 * An article in a code block, with names in the place of what cannot be seen. Joiners stay, or emoji would fall apart.
 * @param {string} text
 */
function block(text) {
  const shown = text.replace(/[\u00a0\p{Zl}\p{Zp}]|(?![\n\u200d])[\p{Cc}\p{Cf}]/gu, codePoint);
  return `\`\`\`text\n${shown.replace(/\n$/, '')}\n\`\`\``;
}

/** @param {string} character */
function codePoint(character) {
  return `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** @param {readonly string[]} blocks */
function lines(...blocks) {
  return `${blocks.join('\n\n')}\n`;
}
